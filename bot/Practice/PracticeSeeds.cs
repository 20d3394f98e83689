using System.Security.Cryptography;

namespace CoachBot.Bot.Practice;

/// <summary>What the chance decisions of simulated customers grow from. A test gives its own.</summary>
public class PracticeSeeds
{
    /// <summary>The next one.</summary>
    public virtual int Next() => RandomNumberGenerator.GetInt32(int.MaxValue);
}
