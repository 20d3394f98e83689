namespace CoachBot.Coaching;

internal sealed class Redactor
{
    private readonly string _end = "";

    public string Mask(string text) => text + _end;
}
