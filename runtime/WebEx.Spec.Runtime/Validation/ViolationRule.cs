namespace WebEx;

/// <summary>Which kind of rule a violation breaks.</summary>
public enum ViolationRule
{
    /// <summary>An argument that must be given is absent or empty.</summary>
    Required,

    /// <summary>Some values of an indexed family or group are given, but fewer than needed.</summary>
    TooFew,

    /// <summary>A text has too many characters.</summary>
    TooLong,

    /// <summary>A text has too few characters.</summary>
    TooShort,

    /// <summary>A text holds characters that it must not hold.</summary>
    ForbiddenCharacters,

    /// <summary>A text is not an e-mail address, a URL, a meeting key or a telephone number.</summary>
    Format,

    /// <summary>A number is too small or too large.</summary>
    OutOfRange,

    /// <summary>A value is not one of the choices.</summary>
    NotAChoice,

    /// <summary>A command, an argument or a choice is not valid in the center.</summary>
    NotInCenter,

    /// <summary>There is no such date or time.</summary>
    Date,

    /// <summary>The parts of a telephone number have too many characters together.</summary>
    Combined,

    /// <summary>A bit is set that the argument does not have, or without another one that it needs. As a notice: a bit that the guide calls reserved.</summary>
    Bits,

    /// <summary>An argument or a choice is deprecated.</summary>
    Deprecated,

    /// <summary>An argument that a condition makes necessary is absent.</summary>
    RequiredWhen,

    /// <summary>An argument has no effect because of a condition.</summary>
    IgnoredWhen,

    /// <summary>An argument is given although a condition forbids it.</summary>
    ForbiddenWhen,

    /// <summary>None of several arguments is given.</summary>
    AnyOf,

    /// <summary>Some of several arguments are given, and others are not.</summary>
    AllOrNone,

    /// <summary>The first date is after the second.</summary>
    Order,

    /// <summary>Two dates are too far apart.</summary>
    Span,

    /// <summary>A value has to be a number of an indexed family or group, and nothing is given at that number.</summary>
    NumberOf,

    /// <summary>A value is not one of the choices that a condition leaves.</summary>
    ValuesWhen,

    /// <summary>A text that was read is not a value of its argument.</summary>
    Unreadable,

    /// <summary>A text that was read is another command's.</summary>
    WrongCommand,

    /// <summary>A text that was read has an argument that the command does not have; the site ignores it.</summary>
    UnknownArgument,

    /// <summary>A URL that was read holds a secret, which the site accepts by POST alone.</summary>
    SecretInUrl,
}
