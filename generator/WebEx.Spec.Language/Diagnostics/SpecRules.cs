namespace WebEx.Spec.Language.Diagnostics;

/// <summary>Every kind of mistake that a spec file can have. The numbers go up in steps: 1 the YAML itself, 2 the language, 3 the catalogue as a
/// whole.</summary>
public static class SpecRules
{
    /// <summary>The text is not YAML.</summary>
    public static SpecRule Syntax { get; } = new("WES1001", "Not YAML");

    /// <summary>The file is larger than any honest spec file.</summary>
    public static SpecRule TooLarge { get; } = new("WES1002", "File too large");

    /// <summary>Lists and maps are nested deeper than any honest spec file.</summary>
    public static SpecRule TooDeep { get; } = new("WES1003", "Nested too deeply");

    /// <summary>Anchors, aliases and tags are not part of the language.</summary>
    public static SpecRule NotPartOfLanguage { get; } = new("WES1004", "YAML feature not allowed");

    /// <summary>A key stands twice in one map.</summary>
    public static SpecRule DuplicateKey { get; } = new("WES1005", "Key given twice");

    /// <summary>The file has no document, or several.</summary>
    public static SpecRule OneDocument { get; } = new("WES1006", "Exactly one document expected");

    /// <summary>A list or a map is longer than any honest spec file has.</summary>
    public static SpecRule TooMany { get; } = new("WES1007", "Too many elements");

    /// <summary>A byte of the file is not UTF-8.</summary>
    public static SpecRule Encoding { get; } = new("WES1008", "Not UTF-8");

    /// <summary>A key is not part of the language.</summary>
    public static SpecRule UnknownKey { get; } = new("WES2001", "Unknown key");

    /// <summary>A key is missing.</summary>
    public static SpecRule MissingKey { get; } = new("WES2002", "Key missing");

    /// <summary>Text, a number, a list or a map is expected instead.</summary>
    public static SpecRule WrongShape { get; } = new("WES2003", "Wrong shape");

    /// <summary>The value is not one of those allowed.</summary>
    public static SpecRule InvalidValue { get; } = new("WES2004", "Value not allowed");

    /// <summary>A name cannot be used in C#.</summary>
    public static SpecRule InvalidName { get; } = new("WES2005", "Not usable as a C# name");

    /// <summary>Two things share a name or a code.</summary>
    public static SpecRule Duplicate { get; } = new("WES2006", "Defined twice");

    /// <summary>Something is referred to that does not exist.</summary>
    public static SpecRule Undefined { get; } = new("WES2007", "Not defined");

    /// <summary>Two statements cannot both be true.</summary>
    public static SpecRule Contradiction { get; } = new("WES2008", "Contradiction");

    /// <summary>A condition cannot be read.</summary>
    public static SpecRule Condition { get; } = new("WES2009", "Condition not understood");

    /// <summary>A text has no full stop, or goes on where YAML has ended it.</summary>
    public static SpecRule CutText { get; } = new("WES2011", "Text may be cut off");

    /// <summary>A member of an enumeration has no number, or not the one of its place.</summary>
    public static SpecRule Number { get; } = new("WES2012", "Number missing");

    /// <summary>Two commands are the same one, or want the same type.</summary>
    public static SpecRule DuplicateCommand { get; } = new("WES3001", "Command defined twice");

    /// <summary>A file is in the wrong folder.</summary>
    public static SpecRule WrongPlace { get; } = new("WES3002", "File in the wrong folder");

    /// <summary>A file among the spec files is none that is read.</summary>
    public static SpecRule NotRead { get; } = new("WES3003", "File that is not read");

    /// <summary>Nothing refers to an erratum.</summary>
    public static SpecRule Unused { get; } = new("WES3004", "Erratum without a reference");

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<SpecRule> All { get; } =
    [
        Syntax,
        TooLarge,
        TooDeep,
        NotPartOfLanguage,
        DuplicateKey,
        OneDocument,
        TooMany,
        Encoding,
        UnknownKey,
        MissingKey,
        WrongShape,
        InvalidValue,
        InvalidName,
        Duplicate,
        Undefined,
        Contradiction,
        Condition,
        CutText,
        Number,
        DuplicateCommand,
        WrongPlace,
        NotRead,
        Unused,
    ];
}
