namespace Microsoft.Rest;

/// <summary>An argument breaks a rule of the service.</summary>
public class ValidationException : RestException
{
    /// <summary>Creates the exception.</summary>
    public ValidationException()
    {
    }

    /// <summary>Creates the exception with a message.</summary>
    public ValidationException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception with a message and a cause.</summary>
    public ValidationException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Creates the exception for a rule and what breaks it.</summary>
    public ValidationException(string rule, string target)
        : base($"'{target}' {rule}.")
    {
        Rule = rule;
        Target = target;
    }

    /// <summary>The rule.</summary>
    public string Rule { get; set; }

    /// <summary>What breaks it.</summary>
    public string Target { get; set; }
}
