using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace WebEx.CodeGeneration;

// How a code and a value are written.
public ref partial struct ArgumentWriter
{
    // Longer texts are written in pieces, so that the room that is asked for cannot overflow and a long value does not rent nine times its size.
    private const int LongestPiece = 4096;

    // A separator and an equals sign.
    private const int Marks = 2;

    private const int LongestDescribed = 200;

    private const string Hidden = "***";

    private bool IsNumbered<T>(string code, [NotNullWhen(true)] IndexedValues<T>? values)
    {
        if (values is null)
            return false;

        ReadOnlySpan<KeyValuePair<int, T>> items = values.Items;
        if (items.Length > 0 && !(values.Has(items[0].Key) && values.Has(items[items.Length - 1].Key)))
            Refuse(code, "a number is not one of the family, which has " + values.Bounds());
        return true;
    }

    private void Refuse(string code, string reason) => Refuse((_item is { } number ? CodeTemplate.Fill(code, number) : code) + ": " + reason);

    // What is only described may hold anything.
    private void Refuse(string reason)
    {
        if (_mode != WritingMode.Description)
            (_unsendable ??= []).Add(reason);
    }

    private void SecretPair(string code, int? number, string value)
    {
        if (_mode == WritingMode.Description)
        {
            Filled(code, number, Hidden.AsSpan());
        }
        else if (_mode == WritingMode.EncodedWithoutSecrets)
        {
            _isItemWritten = true;
            (_refused ??= []).Add(number is { } filled ? CodeTemplate.Fill(code, filled) : code);
        }
        else
        {
            _holdsSecret = true;
            Filled(code, number, value.AsSpan());
        }
    }

    private void Filled(string code, int? number, scoped ReadOnlySpan<char> value)
    {
        if (number is { } filled)
            Pair(code, filled, value);
        else
            Pair(code, value);
    }

    private void Part(string? code, int? value, int digits)
    {
        if (code is not null && value is { } number)
            Number(code, number, digits);
    }

    private void TextPair(string code, string value) => Pair(code, value.AsSpan());

    private void FlagPair(string code, bool value, string tokens) => Pair(code, WebEx.Tokens.Flag(tokens, value));

    private void Number(string code, long value, int digits)
    {
        if (_item is null && _mode != WritingMode.Description && code.Length <= LongestPiece)
        {
            Span<byte> target = Begin((code.Length * PercentEncoding.Widest) + Invariant.LongestNumber, out int at);
            at += WriteCode(code.AsSpan(), target.Slice(at));
            target[at++] = (byte)'=';
            _position += at + Invariant.Write(value, target.Slice(at), digits);
            return;
        }

        Span<char> text = stackalloc char[Invariant.LongestNumber];
        Pair(code, text.Slice(0, Invariant.Write(value, text, digits)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Pair(string code, scoped ReadOnlySpan<char> value)
    {
        if (_item is { } item)
            Pair(code, item, value);
        else if (_mode != WritingMode.Description)
            EncodedPair(code.AsSpan(), value);
        else
            Describe(code.AsSpan(), value);
    }

    private void Pair(string code, int number, scoped ReadOnlySpan<char> value)
    {
        _isItemWritten = true;
        if (_mode == WritingMode.Description)
        {
            Describe(CodeTemplate.Fill(code, number).AsSpan(), value);
            return;
        }

        // The number is written where it stands, between the parts of the code.
        ReadOnlySpan<char> before = code.AsSpan();
        int place = before.IndexOf(CodeTemplate.Placeholder.AsSpan());
        if (place < 0 || code.Length > LongestPiece || value.Length > LongestPiece)
        {
            EncodedPair(CodeTemplate.Fill(code, number).AsSpan(), value);
            return;
        }

        ReadOnlySpan<char> after = before.Slice(place + CodeTemplate.Placeholder.Length);
        before = before.Slice(0, place);
        Span<byte> target = Begin(((code.Length + value.Length) * PercentEncoding.Widest) + Invariant.LongestInteger, out int at);
        at += WriteCode(before, target.Slice(at));
        at += Invariant.Write(number, target.Slice(at));
        at += WriteCode(after, target.Slice(at));
        target[at++] = (byte)'=';
        _position += at + PercentEncoding.Encode(value, target.Slice(at));
    }

    private void EncodedPair(scoped ReadOnlySpan<char> code, scoped ReadOnlySpan<char> value)
    {
        if (code.Length > LongestPiece || value.Length > LongestPiece)
        {
            LongPair(code, value);
            return;
        }

        Span<byte> target = Begin((code.Length + value.Length) * PercentEncoding.Widest, out int at);
        at += WriteCode(code, target.Slice(at));
        target[at++] = (byte)'=';
        _position += at + PercentEncoding.Encode(value, target.Slice(at));
    }

    // Writes the separator, where there is room for a code and a value as well.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Span<byte> Begin(int room, out int at)
    {
        room += Marks + PercentEncoding.Slack;
        if (room > _buffer.Length - _position)
            Grow(room);

        Span<byte> target = _buffer.AsSpan(_position);
        at = 0;
        if (_separator != '\0')
            target[at++] = (byte)_separator;
        _separator = '&';
        return target;
    }

    // Codes of the guide need no escape; one that a caller made up can.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int WriteCode(scoped ReadOnlySpan<char> code, Span<byte> target)
    {
        int plain = 0;
        while (plain < code.Length && PercentEncoding.IsPlain(code[plain]))
        {
            target[plain] = (byte)code[plain];
            plain++;
        }

        return plain == code.Length ? plain : plain + PercentEncoding.Encode(code.Slice(plain), target.Slice(plain));
    }

    private void LongPair(scoped ReadOnlySpan<char> code, scoped ReadOnlySpan<char> value)
    {
        if (_separator != '\0')
            AppendEncoded(_separator);
        _separator = '&';
        AppendEncoded(code);
        AppendEncoded('=');
        AppendEncoded(value);
    }

    private void AppendEncoded(char mark)
    {
        if (_position == _buffer.Length)
            Grow(1);
        _buffer[_position++] = (byte)mark;
    }

    private void AppendEncoded(scoped ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            int length = Math.Min(text.Length, LongestPiece);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
                length--;

            int room = (length * PercentEncoding.Widest) + PercentEncoding.Slack;
            if (room > _buffer.Length - _position)
                Grow(room);
            _position += PercentEncoding.Encode(text.Slice(0, length), _buffer.AsSpan(_position));
            text = text.Slice(length);
        }
    }

    private void Describe(scoped ReadOnlySpan<char> code, scoped ReadOnlySpan<char> value)
    {
        _ = (_description ??= new StringBuilder())
            .Append(_separator == ' ' ? " " : ", ")
            .Append(Excerpt.Of(code, LongestDescribed))
            .Append(" = ")
            .Append(Excerpt.Of(value, LongestDescribed));
        _separator = ',';
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int room)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(checked(_position + room), (int)Math.Min((uint)_buffer.Length * 2, 0x3FFFFFFF)));
        _buffer.AsSpan(0, _position).CopyTo(larger);
        byte[] old = _buffer;
        _buffer = larger;
        if (old.Length != 0)
            ArrayPool<byte>.Shared.Return(old, clearArray: _holdsSecret);
    }
}
