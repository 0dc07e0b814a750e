using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>
/// How vectors test one kind of argument: which values they try, and what they expect of each. Here is what most kinds have in common; a kind of its own
/// overrides the rest, in a class that holds all there is about it. A kind that reply parameters have too is an <see cref="IReplyTester"/> as well.
/// </summary>
internal abstract class ArgumentTester
{
    /// <summary>True for text that can be anything and may be shown: damage to a text is tried with it.</summary>
    public virtual bool IsFreeText => false;

    /// <summary>What a program has to know to write a value, beside the code and the word for the kind.</summary>
    public virtual IEnumerable<(string Name, object Value)> Shape(ArgumentModel argument) => [];

    // Values that are tried.

    /// <summary>A value that keeps all limits in a center. The same argument always has the same one.</summary>
    public abstract object Usual(ArgumentModel argument, CenterSet center);

    /// <summary>Values that are written in a way of their own. None of them need be valid.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="center">A center that has it.</param>
    /// <param name="isThorough">True where it is tried in every way; else in those that depend on its own facts.</param>
    public abstract IEnumerable<(string Name, object Value)> Cases(ArgumentModel argument, CenterSet center, bool isThorough);

    /// <summary>Values at each limit, and one beyond it.</summary>
    public abstract IEnumerable<(string Name, object Value)> Limits(ArgumentModel argument, CenterSet center);

    /// <summary>Values that the site would read as other ones, so that none may be written.</summary>
    public virtual IEnumerable<(string Name, object Value)> Unsendable(ArgumentModel argument, CenterSet center) => [];

    // On the wire.

    /// <summary>Codes and values.</summary>
    public virtual IEnumerable<(string Code, string Value)> Pairs(ArgumentModel argument, object value) => [(argument.Code, Text(argument, value))];

    /// <summary>The text of a value that has one code.</summary>
    protected virtual string Text(ArgumentModel argument, object value) => (string)value;

    /// <summary>Texts that mean a value, and that would not be written for it.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="written">What is written for the usual value.</param>
    /// <param name="isThorough">True where it is tried in every way.</param>
    public virtual IEnumerable<Spelling> Spellings(ArgumentModel argument, string written, bool isThorough) => [];

    /// <summary>Texts that are no value at all.</summary>
    public virtual IEnumerable<(string Name, string Text)> Malformed(ArgumentModel argument) => [];

    /// <summary>True when a text that is no value is none of the words that there are.</summary>
    public virtual bool IsOfWords(ArgumentModel argument) => false;

    // What is expected of a value.

    /// <summary>What is wrong where it, or a part of it, must be given and is not.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="value">The value; null where it is not given.</param>
    /// <param name="scope">Where it is checked.</param>
    public virtual IEnumerable<Breach> CheckPresence(ArgumentModel argument, object? value, CheckScope scope)
    {
        bool isMissing = value is null or "" || ArgumentCheck.CountOf(value) == 0;
        return isMissing && scope.IsDemanded(argument, argument.Required) ? [scope.Breach("required", argument, argument.Errors.Missing)] : [];
    }

    /// <summary>What a value does against the limits.</summary>
    public abstract IEnumerable<Breach> Check(ArgumentModel argument, object value, CheckScope scope);

    // Conditions of rules.

    /// <summary>The token of a value that has one code, as conditions name it: a number has no leading zeros.</summary>
    public string Token(ArgumentModel argument, object value) => Text(argument with { Digits = 1 }, value);

    /// <summary>The value that a token means.</summary>
    public virtual object OfToken(ArgumentModel argument, string token) => token;

    /// <summary>A value that none of some tokens mean; null where there is none.</summary>
    public virtual object? OtherThan(ArgumentModel argument, IEnumerable<string> tokens, CenterSet center) => Usual(argument, center);
}
