namespace WebEx.Spec.Language.Model;

/// <summary>What kind of value an argument takes.</summary>
public enum ArgumentType
{
    /// <summary>Any text.</summary>
    Text,

    /// <summary>Text that must not be shown: a password, a ticket, a card number.</summary>
    Secret,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A URL, which may be relative to the site.</summary>
    Url,

    /// <summary>Digits that are no number, such as a meeting key.</summary>
    Key,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>Yes or no.</summary>
    Flag,

    /// <summary>One of several tokens.</summary>
    Choice,

    /// <summary>A number whose bits are switches.</summary>
    Bits,

    /// <summary>An index of the guide's table of time zones.</summary>
    TimeZone,

    /// <summary>Year, month and day, each with a code of its own.</summary>
    Date,

    /// <summary>Year, month, day, hour and minute, each with a code of its own.</summary>
    DateTime,

    /// <summary>Hour and minute, each with a code of its own.</summary>
    Time,

    /// <summary>A phone number in four parts, each with a code of its own.</summary>
    Phone,

    /// <summary>A phone number in one value, its parts separated by commas.</summary>
    CallOutPhone,

    /// <summary>Several values in one, with a separator.</summary>
    List,

    /// <summary>Several arguments that repeat together, numbered.</summary>
    Group,
}
