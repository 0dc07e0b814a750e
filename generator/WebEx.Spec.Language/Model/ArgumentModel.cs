using System.Globalization;

namespace WebEx.Spec.Language.Model;

/// <summary>One argument of a command, or one that is made of several codes.</summary>
public sealed record ArgumentModel
{
    /// <summary>The code on the wire, with <c>{n}</c> for a number; empty for an argument made of parts.</summary>
    public string Code { get; init; } = "";

    /// <summary>Older codes that are read but never written.</summary>
    public EquatableArray<string> Aliases { get; init; }

    /// <summary>The C# property.</summary>
    public string Name { get; init; } = "";

    /// <summary>What it takes.</summary>
    public ArgumentType Type { get; init; }

    /// <summary>What it is for, in a sentence.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>The line of the guide.</summary>
    public int Line { get; init; }

    /// <summary>Whether it must be given.</summary>
    public RequirementModel Required { get; init; } = RequirementModel.Optional;

    /// <summary>Where it is valid.</summary>
    public CenterSet Centers { get; init; } = CenterSet.All;

    /// <summary>A narrower scope in words.</summary>
    public string? Only { get; init; }

    /// <summary>What the site takes when it is absent.</summary>
    public EquatableArray<DefaultModel> Defaults { get; init; }

    /// <summary>How the site computes what it takes when it is absent.</summary>
    public string? DefaultFrom { get; init; }

    /// <summary>The greatest length of text, or the greatest number.</summary>
    public long? Max { get; init; }

    /// <summary>The least length of text, or the least number.</summary>
    public long? Min { get; init; }

    /// <summary>A number is written with at least so many digits.</summary>
    public int Digits { get; init; } = 1;

    /// <summary>Characters that the value must not hold.</summary>
    public string? Forbidden { get; init; }

    /// <summary>True when the value must hold no character beyond ASCII.</summary>
    public bool IsAscii { get; init; }

    /// <summary>How many fields the text has at least, with commas or dashes between them, of which the last one must not be empty.</summary>
    public int? Fields { get; init; }

    /// <summary>What the site returns when a limit is broken.</summary>
    public ArgumentErrors Errors { get; init; } = ArgumentErrors.None;

    /// <summary>What to use instead, if it is out of use.</summary>
    public string? Deprecated { get; init; }

    /// <summary>Further facts for the doc comment.</summary>
    public EquatableArray<RemarkModel> Remarks { get; init; }

    /// <summary>The ids of the errata that these facts rest on.</summary>
    public EquatableArray<string> Errata { get; init; }

    /// <summary>The spelling of yes and no, of a flag.</summary>
    public FlagTokens? Flag { get; init; }

    /// <summary>The tokens of a choice.</summary>
    public ChoiceModel? Choice { get; init; }

    /// <summary>Words that a text can be instead of what it usually is, which become constants: the <c>GoBack</c> of a URL.</summary>
    public EquatableArray<ChoiceValue> Tokens { get; init; }

    /// <summary>The switches of a bit field.</summary>
    public BitsModel? Bits { get; init; }

    /// <summary>The shape of a list.</summary>
    public ListModel? List { get; init; }

    /// <summary>The numbers of a numbered family or group.</summary>
    public NumberedModel? Numbered { get; init; }

    /// <summary>How many values of an indexed family or group are needed, where some are given.</summary>
    public int? Least { get; init; }

    /// <summary>Which part of a whole it is: <c>year</c>, <c>area</c> and the like.</summary>
    public string? Part { get; init; }

    /// <summary>The codes that it is made of.</summary>
    public EquatableArray<ArgumentModel> Parts { get; init; }

    /// <summary>The C# type of an element, of a group.</summary>
    public string? Item { get; init; }

    /// <summary>True when its value must not be shown.</summary>
    public bool IsSecret => Type == ArgumentType.Secret;

    /// <summary>True for a URL, whose query can hold secrets of its own.</summary>
    public bool IsUrl => Type == ArgumentType.Url;

    /// <summary>True when the C# type is a string.</summary>
    public bool IsTextual => Type is ArgumentType.Text or ArgumentType.Secret or ArgumentType.Email or ArgumentType.Url or ArgumentType.Key;

    /// <summary>The arguments with a code of their own: its parts, or itself.</summary>
    public IEnumerable<ArgumentModel> Coded => Parts.Count == 0 ? [this] : Parts.SelectMany(part => part.Coded);

    /// <summary>True for several arguments that repeat together, numbered.</summary>
    public bool IsGroup => Type == ArgumentType.Group;

    /// <summary>True for indexed parameters of one type, which become a collection of values; a group becomes a list of elements.</summary>
    public bool IsFamily => Numbered is not null && !IsGroup;

    /// <summary>True when the site takes a value for an absent argument that it computes, or that differs by center.</summary>
    public bool HasUnknownDefault => DefaultFrom is not null || Defaults.Count > 1 || (Defaults.Count == 1 && Defaults[0].Centers != CenterSet.All);

    /// <summary>The literal that the site takes in every center when it is absent, if there is one.</summary>
    public string? LiteralDefault => Defaults.Count == 1 && Defaults[0].Centers == CenterSet.All && Defaults[0].Token is { } token ? Canonical(token) : null;

    /// <summary>The spelling of a token that stands for all that the site takes for the same: of a number without leading zeros, of a choice as it is
    /// defined.</summary>
    public string Canonical(string token)
    {
        if (Choice is { IgnoreCase: true } choice)
            return choice.Values.FirstOrDefault(value => string.Equals(value.Token, token, StringComparison.OrdinalIgnoreCase))?.Token ?? token;
        bool isNumber = Type is ArgumentType.Number or ArgumentType.TimeZone;
        return isNumber && int.TryParse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number)
            ? number.ToString(CultureInfo.InvariantCulture)
            : token;
    }
}
