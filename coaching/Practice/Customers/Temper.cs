namespace CoachBot.Coaching.Practice.Customers;

/// <summary>How a customer of one difficulty is.</summary>
/// <param name="Start">The mood they begin in.</param>
/// <param name="Gain">How strongly what is good moves them; 1 is usual.</param>
/// <param name="Sting">How strongly what hurts moves them; 1 is usual.</param>
/// <param name="Drift">The patience that a reply costs when it brings nothing new.</param>
/// <param name="Tests">How likely they test the trainee when there is an occasion, from 0 to 1.</param>
/// <param name="AgreeHeat">The heat at which they can say yes.</param>
/// <param name="AgreeTrust">The trust it takes to say yes.</param>
public sealed record Temper(Mood Start, double Gain, double Sting, double Drift, double Tests, double AgreeHeat, double AgreeTrust);
