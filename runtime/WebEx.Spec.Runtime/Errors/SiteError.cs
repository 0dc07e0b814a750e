namespace WebEx;

/// <summary>The error that a site has answered.</summary>
/// <typeparam name="TError">The enumeration of the command's errors, whose value 0 is Unrecognized.</typeparam>
public readonly record struct SiteError<TError>
    where TError : struct, Enum
{
    /// <summary>Creates an error.</summary>
    /// <param name="code">The error; 0 for one that the guide does not know.</param>
    /// <param name="text">The code as it was received.</param>
    /// <param name="number">The number inside the code; null where there is none.</param>
    public SiteError(TError code, string text, int? number)
    {
        Code = code;
        Text = text;
        Number = number;
    }

    /// <summary>The error; 0 (Unrecognized) for one that the guide does not know.</summary>
    public TError Code { get; }

    /// <summary>The code as it was received; empty where the site gave none.</summary>
    public string Text
    {
        get => field ?? "";
    }

    /// <summary>The number inside the code, such as 6 in <c>PasswordShouldExceed6Chars</c>; null where there is none.</summary>
    public int? Number { get; }

    /// <summary>The code as it was received.</summary>
    public override string ToString() => Text;
}
