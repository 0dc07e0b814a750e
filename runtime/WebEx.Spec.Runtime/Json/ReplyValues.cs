#if NET
using System.ComponentModel;

namespace WebEx.CodeGeneration;

/// <summary>The values of a reply, or the parts of an element of a list in one, by the names of their properties. Generated code builds it for JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ReplyValues
{
    private readonly List<ReplyValue> _all = [];

    internal IReadOnlyList<ReplyValue> All => _all;

    /// <summary>Adds a text.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <param name="isSecret">Whether it is left out of JSON unless <see cref="KeepWebExSecrets"/> is among the converters. Default: it is kept.</param>
    /// <returns>These values.</returns>
    public ReplyValues Text(string name, string code, bool isSecret = false) => With(new TextValue(name, code, isSecret));

    /// <summary>Adds a whole number.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <returns>These values.</returns>
    public ReplyValues Integer(string name, string code) => With(new IntegerValue(name, code));

    /// <summary>Adds one of two tokens.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <param name="tokens">The tokens for true and false, such as <c>1/0</c>.</param>
    /// <returns>These values.</returns>
    public ReplyValues Flag(string name, string code, string tokens) => With(new FlagValue(name, code, tokens));

    /// <summary>Adds a choice.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="code">The code of the parameter; <c>#0</c> for the first part of a value without codes.</param>
    /// <param name="tokens">The tokens, such as <c>0|1</c>.</param>
    /// <param name="members">The members of the enumeration, in the order of the tokens.</param>
    /// <param name="ignoreCase">Whether letters of a token may be of either case. Default: they may not.</param>
    /// <returns>These values.</returns>
    public ReplyValues Choice(string name, string code, string tokens, string members, bool ignoreCase = false) =>
        With(new ChoiceValue(name, code, tokens, members, ignoreCase));

    /// <summary>Adds a list of texts in one value.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="code">The code of the parameter.</param>
    /// <param name="separator">The text between items.</param>
    /// <returns>These values.</returns>
    public ReplyValues TextList(string name, string code, string separator) => With(new TextListValue(name, code, separator));

    /// <summary>Adds a list whose parameters are numbered.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="from">The number of the first element.</param>
    /// <param name="to">The number of the last one; null where there is no such limit.</param>
    /// <param name="parts">The parts of an element, with <c>{n}</c> in their codes.</param>
    /// <returns>These values.</returns>
    public ReplyValues Items(string name, int from, int? to, ReplyValues parts) => With(new NumberedListValue(name, from, to, PartsOf(parts)));

    /// <summary>Adds a list that is packed into one value.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="code">The code of the parameter.</param>
    /// <param name="separator">The text between elements.</param>
    /// <param name="inner">The text between the parts of an element.</param>
    /// <param name="parts">The parts of an element, in order.</param>
    /// <returns>These values.</returns>
    public ReplyValues Packed(string name, string code, char separator, char inner, ReplyValues parts) =>
        With(new PackedListValue(name, code, separator, inner, PartsOf(parts)));

    /// <summary>Adds elements of markup that come several times.</summary>
    /// <param name="name">The name of the property.</param>
    /// <param name="path">The name of the element, or the element that they are in and it, <c>SharedAPP/App</c>.</param>
    /// <param name="parts">The parts of an element.</param>
    /// <param name="isText">Whether an element holds a text. Default: it holds elements.</param>
    /// <param name="isXml">Whether values hold entities. Default: they do not.</param>
    /// <returns>These values.</returns>
    public ReplyValues Elements(string name, string path, ReplyValues parts, bool isText = false, bool isXml = false) =>
        With(new ElementListValue(name, path, isText, isXml, PartsOf(parts)));

    private ReplyValues With(ReplyValue value)
    {
        _all.Add(value);
        return this;
    }

    private static ReplyScalar[] PartsOf(ReplyValues parts) => [.. (parts ?? throw new ArgumentNullException(nameof(parts)))._all.Cast<ReplyScalar>()];
}
#endif
