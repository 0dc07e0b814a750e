using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Spec.Language.Kinds;

/// <summary>
/// A kind of argument, as a spec file names it: the keys that only some kinds have, how they are read, and what is checked of them. A kind that reply
/// parameters have too says so.
/// </summary>
public abstract class ArgumentKind
{
    /// <summary>The keys that say something of this kind, among those that do not go with every kind.</summary>
    public abstract IReadOnlyCollection<string> Keys { get; }

    /// <summary>The keys of a reply parameter that say something of this kind; null where a reply parameter cannot be of it.</summary>
    public virtual IReadOnlyCollection<string>? ReplyKeys => null;

    /// <summary>The key that an argument of this kind needs beside its code or its parts; null where it needs none.</summary>
    public virtual string? NeededKey => null;

    /// <summary>True for a kind that is made of several codes.</summary>
    public virtual bool HasParts => false;

    /// <summary>True when each part must be given where the whole must.</summary>
    public virtual bool NeedsAllParts => false;

    /// <summary>True when the limits are of a number, and not of a length.</summary>
    public virtual bool IsNumeric => false;

    /// <summary>True when a code with a number makes a collection of it.</summary>
    internal virtual bool CanBeIndexed => true;

    /// <summary>True when a condition can compare it with a token.</summary>
    internal virtual bool IsComparable => false;

    /// <summary>True when the type of the property has no value that the site calls invalid.</summary>
    internal virtual bool IsTyped => false;

    /// <summary>Reads the keys of the kind.</summary>
    /// <param name="argument">What is read already.</param>
    /// <param name="reading">Where they are.</param>
    internal virtual ArgumentModel Bind(ArgumentModel argument, KindReading reading) => argument;

    /// <summary>Reads the keys of the kind in a reply.</summary>
    /// <param name="parameter">What is read already.</param>
    /// <param name="reading">Where they are.</param>
    internal virtual ReplyParameter Bind(ReplyParameter parameter, KindReading reading) => parameter;

    /// <summary>Reads <c>max</c> or <c>min</c>. A limit of text is a length, of which none is negative.</summary>
    internal virtual long? ReadLimit(MapReader reader, string key) => reader.Integer(key, 0, what: "a length of text");

    /// <summary>What is wrong with limits that are in order, and the key that it concerns; null where nothing is.</summary>
    internal virtual (string Key, string Problem)? LimitProblem(ArgumentModel argument) => null;

    /// <summary>Why the site would refuse a default, as the end of a sentence; null where it would not.</summary>
    internal virtual string? DefaultProblem(ArgumentModel argument, string token) => null;

    /// <summary>The tokens that there are; null where any text may be one.</summary>
    internal virtual IEnumerable<string>? Tokens(ArgumentModel argument) => null;

    /// <summary>The errors of the site that the validator finds by the limits of the kind.</summary>
    internal virtual IEnumerable<string?> ValidatedErrors(ArgumentModel argument) => [];

    // For readers.

    /// <summary>What a value means, in words; null where it says all itself.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="value">What was sent.</param>
    /// <param name="zones">The guide's table of time zones.</param>
    public virtual string? Words(ArgumentModel argument, string value, IReadOnlyList<TimeZoneModel> zones) => null;

    /// <summary>The text that an example has for it; null where the kind has none of its own, so that the name of the property decides.</summary>
    /// <param name="name">The C# name of the property.</param>
    public virtual string? ExampleText(string name) => null;

    /// <summary>What an example of a reply has for it; null where that is an example of text.</summary>
    public virtual string? ExampleToken(ReplyParameter parameter) => null;

    /// <summary>The numbers that it can be, where both ends are known.</summary>
    public virtual (long Least, long Most)? Range(ArgumentModel argument) => null;

    /// <summary>True for a number that is never negative, although no limit says so.</summary>
    public virtual bool IsNeverNegative(ArgumentModel argument) => false;

    /// <summary>True when its values are those of the guide's table of time zones.</summary>
    public virtual bool IsOfTimeZones => false;
}
