using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace WebEx.CodeGeneration;

// What comes out, and what cannot be sent.
public ref partial struct ArgumentWriter
{
    // System.Uri refuses longer texts.
    private const int LongestUrl = 65519;

    internal void Begin(WebExSite site, string path)
    {
        Append(site.BaseText);
        Append(path);
        _separator = '?';
    }

    internal void BeginDescription(string name)
    {
        _description = new StringBuilder(name).Append(" {");
        _separator = ' ';
    }

    internal readonly string EndDescription() => _description!.Append(" }").ToString();

    // What the guide does not know can be anything, a CSRF token for one, and counts as secret.
    internal void Additional(AdditionalArguments? arguments)
    {
        if (arguments is null)
            return;

        _item = null;
        for (int i = 0; i < arguments.Count; i++)
        {
            KeyValuePair<string, string> argument = arguments[i];
            if (_mode == WritingMode.Description)
                Describe(argument.Key.AsSpan(), Hidden.AsSpan());
            else if (_mode == WritingMode.EncodedWithoutSecrets)
                (_refused ??= []).Add(argument.Key);
            else
                EncodedPair(argument.Key.AsSpan(), argument.Value.AsSpan());
        }
    }

    // A form's body, as text and as it is sent.
    internal readonly string ToBody(WebExCommand command)
    {
        CheckSendable(command);
        return ToText();
    }

    internal readonly byte[] ToBodyBytes(WebExCommand command)
    {
        CheckSendable(command);
        return _buffer.AsSpan(0, _position).ToArray();
    }

    // For finding codes: also what is never sent.
    internal readonly PairText ToPairs() => PairText.OfQuery(ToText(), 0, _position);

    internal readonly string ToUrl(WebExCommand command)
    {
        CheckUrl(command);
        return ToText();
    }

    internal readonly bool TryCopyUrl(WebExCommand command, Span<char> destination, out int written)
    {
        CheckUrl(command);
        written = 0;
        if (destination.Length < _position && _encoding.GetCharCount(_buffer, 0, _position) > destination.Length)
            return false;
#if NET
        written = _encoding.GetChars(_buffer.AsSpan(0, _position), destination);
#else
        string text = ToText();
        text.AsSpan().CopyTo(destination);
        written = text.Length;
#endif
        return true;
    }

    // A link has no form that could be sent instead.
    internal readonly string ToUrl(WebExLinkTarget page)
    {
        if (_refused is not null)
            ThrowSecrets(page, _refused);
        if (_position > LongestUrl)
            ThrowTooLong(page.Name, _position, "");
        return ToText();
    }

    internal void Release()
    {
        byte[] buffer = _buffer;
        _buffer = [];
        _position = 0;
        if (buffer.Length != 0)
            ArrayPool<byte>.Shared.Return(buffer, clearArray: _holdsSecret);
    }

    private readonly void CheckSendable(WebExCommand command)
    {
        if (_unsendable is not null)
            ThrowUnsendable(command, _unsendable);
    }

    private readonly void CheckUrl(WebExCommand command)
    {
        CheckSendable(command);
        if (_refused is not null)
            ThrowSecrets(command, _refused);
        if (_position > LongestUrl)
            ThrowTooLong(command.Name, _position, " Send ToForm(site) by POST.");
    }

    [DoesNotReturn]
    private static void ThrowSecrets(WebExCommand command, List<string> codes) =>
        throw new InvalidOperationException(
            command.Name
                + " has secrets ("
                + string.Join(", ", codes.Select(static code => Excerpt.Of(code)))
                + "), which do not belong in a URL: browsers, proxies and logs keep it. Arguments that the guide does not know count as secrets. "
                + "Send ToForm(site) by POST, or allow it with ToUri(site, SecretsInUrl.Allowed)."
        );

    [DoesNotReturn]
    private static void ThrowSecrets(WebExLinkTarget page, List<string> codes) =>
        throw new InvalidOperationException(
            page.Name
                + " has a secret ("
                + string.Join(", ", codes)
                + "), which does not belong in a URL: browsers, proxies and logs keep it. Leave it out, or allow it with ToUri(site, SecretsInUrl.Allowed)."
        );

    [DoesNotReturn]
    private static void ThrowTooLong(string name, int length, string instead) =>
        throw new InvalidOperationException(
            name + " makes a URL of " + Invariant.Text(length) + " characters, and a Uri takes at most " + Invariant.Text(LongestUrl) + "." + instead
        );

    [DoesNotReturn]
    private static void ThrowUnsendable(WebExCommand command, List<string> reasons) =>
        throw new InvalidOperationException(
            command.Name
                + " cannot be sent, because the site would read other values than these: "
                + string.Join("; ", reasons)
                + ". Validate reports each with its property."
        );

    private readonly string ToText() => _encoding.GetString(_buffer, 0, _position);

    // The base address of a site, whose host can have letters of any script, and the path of a page.
    private void Append(string text)
    {
        int room = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (room > _buffer.Length - _position)
            Grow(room);
        int length = Encoding.UTF8.GetBytes(text, 0, text.Length, _buffer, _position);
        if (length != text.Length)
            _encoding = Encoding.UTF8;
        _position += length;
    }
}
