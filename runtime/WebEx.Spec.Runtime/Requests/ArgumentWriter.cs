using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace WebEx.CodeGeneration;

/// <summary>
/// Takes the arguments of a request, in order, and writes them percent-encoded (or described, for people). An argument whose value is null is not written.
/// Codes may hold
/// <c>{n}</c>, which stands for the number of a family's value or of the current <see cref="Item"/>. Made by <see cref="WebExRequest{TReply}"/> and
/// <see cref="WebExPage"/> only.
/// </summary>
public ref struct ArgumentWriter
{
    private const int FirstCapacity = 1024;

    // Longer texts are written in pieces, so that the room that is asked for cannot overflow and a long value does not rent nine times its size.
    private const int LongestPiece = 4096;

    private const int LongestDescribed = 200;

    // System.Uri refuses longer texts.
    private const int LongestUrl = 65519;

    private const string Hidden = "***";

    private readonly WritingMode _mode;
    private char[] _buffer;
    private int _position;
    private char _separator;
    private int? _item;
    private bool _holdsSecret;
    private List<string>? _refused;
    private List<string>? _unsendable;
    private bool _isItemWritten;

    internal ArgumentWriter(WritingMode mode)
    {
        _mode = mode;
        _buffer = ArrayPool<char>.Shared.Rent(FirstCapacity);
    }

    /// <summary>Sets the number that <c>{n}</c> stands for in the codes that follow, until it is set again; null ends the group.</summary>
    /// <param name="number">The number of the item, 0 or more; null for none.</param>
    public void Item(int? number)
    {
        if (_item is { } last && !_isItemWritten)
            Refuse("element " + Invariant.Text(last) + " of a group holds nothing, so that the site would not look for those behind it");
        _item = number;
        _isItemWritten = false;
    }

    /// <summary>
    /// Refuses more elements of a group than the command has numbers for: the site would read those behind the last number as other arguments.
    /// </summary>
    /// <param name="code">The first code of an element, with <c>{n}</c> for the number.</param>
    /// <param name="count">How many elements there are.</param>
    /// <param name="most">For how many there are numbers.</param>
    public void Elements(string code, int count, int most)
    {
        if (count > most)
            Refuse(code, Invariant.Text(count) + " elements are given, and the command has numbers for " + Invariant.Text(most));
    }

    /// <summary>Writes a text; an empty one too.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="value">The value; null to write nothing.</param>
    public void Text(string code, string? value)
    {
        if (value is not null)
            Pair(code, value.AsSpan());
    }

    /// <summary>Writes a text that must not show in descriptions, nor in a URL unless the caller allows it.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="value">The value; null to write nothing.</param>
    public void Secret(string code, string? value)
    {
        if (value is not null)
            SecretPair(code, _item, value);
    }

    /// <summary>Writes one of two tokens.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="value">True for the first token; null to write nothing.</param>
    /// <param name="tokens">The tokens for true and false, such as <c>ON/OFF</c>.</param>
    public void Flag(string code, bool? value, string tokens)
    {
        if (value is { } flag)
            Pair(code, WebEx.Tokens.Flag(tokens, flag));
    }

    /// <summary>Writes a number in ASCII digits.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="value">The value; null to write nothing.</param>
    /// <param name="digits">At least so many digits are written; at most 20. Default: 1.</param>
    public void Integer(string code, int? value, int digits = 1)
    {
        if (value is { } number)
            Number(code, number, digits);
    }

    /// <summary>Writes a bit field as the number that its bits make.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="value">The value; null to write nothing.</param>
    [CLSCompliant(false)]
    public void Bits(string code, uint? value)
    {
        if (value is { } bits)
            Number(code, bits, 1);
    }

    /// <summary>Writes the token of a choice.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="index">The index of the token; null to write nothing. An index without a token is written as a number.</param>
    /// <param name="tokens">The tokens, such as <c>CreditCard|Bill</c>.</param>
    public void Token(string code, int? index, string tokens)
    {
        if (index is not { } at)
            return;

        if (WebEx.Tokens.TryAt(tokens, at, '|', out ReadOnlySpan<char> token))
            Pair(code, token);
        else
            Number(code, at, 1);
    }

    /// <summary>Writes the parts of a date that are set; the year with four digits.</summary>
    /// <param name="yearCode">The code of the year; null where there is none.</param>
    /// <param name="monthCode">The code of the month; null where there is none.</param>
    /// <param name="dayCode">The code of the day; null where there is none.</param>
    /// <param name="value">The value; null to write nothing.</param>
    public void Date(string? yearCode, string? monthCode, string? dayCode, WebExDate? value)
    {
        if (value is not { } date)
            return;

        Part(yearCode, date.Year, 4);
        Part(monthCode, date.Month, 1);
        Part(dayCode, date.Day, 1);
    }

    /// <summary>Writes the parts of a date and time that are set; the year with four digits, hours and minutes with two.</summary>
    /// <param name="yearCode">The code of the year; null where there is none.</param>
    /// <param name="monthCode">The code of the month; null where there is none.</param>
    /// <param name="dayCode">The code of the day; null where there is none.</param>
    /// <param name="hourCode">The code of the hour; null where there is none.</param>
    /// <param name="minuteCode">The code of the minute; null where there is none.</param>
    /// <param name="value">The value; null to write nothing.</param>
    public void DateTime(string? yearCode, string? monthCode, string? dayCode, string? hourCode, string? minuteCode, WebExDateTime? value)
    {
        if (value is not { } moment)
            return;

        Date(yearCode, monthCode, dayCode, moment.Date);
        Time(hourCode, minuteCode, moment.Time);
    }

    /// <summary>Writes the parts of a time that are set, with two digits each.</summary>
    /// <param name="hourCode">The code of the hour; null where there is none.</param>
    /// <param name="minuteCode">The code of the minute; null where there is none.</param>
    /// <param name="value">The value; null to write nothing.</param>
    public void Time(string? hourCode, string? minuteCode, WebExTime? value)
    {
        if (value is not { } time)
            return;

        Part(hourCode, time.Hour, 2);
        Part(minuteCode, time.Minute, 2);
    }

    /// <summary>Writes the parts of a telephone number that are set.</summary>
    /// <param name="countryCode">The code of the country code; null where there is none.</param>
    /// <param name="areaCode">The code of the area code; null where there is none.</param>
    /// <param name="localCode">The code of the local number; null where there is none.</param>
    /// <param name="extensionCode">The code of the extension; null where there is none.</param>
    /// <param name="value">The value; null to write nothing.</param>
    public void Phone(string? countryCode, string? areaCode, string? localCode, string? extensionCode, PhoneNumber? value)
    {
        if (value is not { } phone)
            return;

        if (countryCode is not null)
            Text(countryCode, phone.Country);
        if (areaCode is not null)
            Text(areaCode, phone.Area);
        if (localCode is not null)
            Text(localCode, phone.Local);
        if (extensionCode is not null)
            Text(extensionCode, phone.Extension);
    }

    /// <summary>Writes a number to call in one value, <c>country,area,local,extension,delay,</c>.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="value">The value; null to write nothing.</param>
    public void CallOutPhone(string code, CallOutPhone? value)
    {
        if (value is not { } phone)
            return;

        if (phone.HasComma)
            Refuse(code, "a part of the telephone number holds a comma, which separates the parts");
        Pair(code, phone.ToString().AsSpan());
    }

    /// <summary>Writes the texts of a family that are set.</summary>
    /// <param name="code">The code, with <c>{n}</c> for the number.</param>
    /// <param name="values">The values; null to write nothing.</param>
    public void Texts(string code, IndexedValues<string>? values)
    {
        if (!IsNumbered(code, values))
            return;
        foreach (KeyValuePair<int, string> item in values.Items)
            Pair(code, item.Key, item.Value.AsSpan());
    }

    /// <summary>Writes the texts of a family that must not show in descriptions, nor in a URL unless the caller allows it.</summary>
    /// <param name="code">The code, with <c>{n}</c> for the number.</param>
    /// <param name="values">The values; null to write nothing.</param>
    public void Secrets(string code, IndexedValues<string>? values)
    {
        if (!IsNumbered(code, values))
            return;
        foreach (KeyValuePair<int, string> item in values.Items)
            SecretPair(code, item.Key, item.Value);
    }

    /// <summary>Writes the flags of a family that are set.</summary>
    /// <param name="code">The code, with <c>{n}</c> for the number.</param>
    /// <param name="values">The values; null to write nothing.</param>
    /// <param name="tokens">The tokens for true and false, such as <c>ON/OFF</c>.</param>
    public void Flags(string code, IndexedValues<bool?>? values, string tokens)
    {
        if (!IsNumbered(code, values))
            return;
        foreach (KeyValuePair<int, bool?> item in values.Items)
            Pair(code, item.Key, WebEx.Tokens.Flag(tokens, item.Value == true));
    }

    /// <summary>Writes the numbers of a family that are set.</summary>
    /// <param name="code">The code, with <c>{n}</c> for the number.</param>
    /// <param name="values">The values; null to write nothing.</param>
    /// <param name="digits">At least so many digits are written; at most 20. Default: 1.</param>
    public void Integers(string code, IndexedValues<int?>? values, int digits = 1)
    {
        if (!IsNumbered(code, values))
            return;

        Span<char> text = stackalloc char[Invariant.LongestNumber];
        foreach (KeyValuePair<int, int?> item in values.Items)
        {
            int length = Invariant.Write(item.Value.GetValueOrDefault(), text, digits);
            Pair(code, item.Key, text.Slice(0, length));
        }
    }

    /// <summary>Writes the tokens of a family of choices that are set.</summary>
    /// <param name="code">The code, with <c>{n}</c> for the number.</param>
    /// <param name="indexes">The indexes of the tokens; null to write nothing. An index without a token is written as a number.</param>
    /// <param name="tokens">The tokens, such as <c>CreditCard|Bill</c>.</param>
    public void Tokens(string code, IndexedValues<int?>? indexes, string tokens)
    {
        if (!IsNumbered(code, indexes))
            return;

        Span<char> digits = stackalloc char[Invariant.LongestInteger];
        foreach (KeyValuePair<int, int?> item in indexes.Items)
        {
            int index = item.Value.GetValueOrDefault();
            if (WebEx.Tokens.TryAt(tokens, index, '|', out ReadOnlySpan<char> token))
                Pair(code, item.Key, token);
            else
                Pair(code, item.Key, digits.Slice(0, Invariant.Write(index, digits)));
        }
    }

    /// <summary>Writes the bit fields of a family that are set, each as the number that its bits make.</summary>
    /// <param name="code">The code, with <c>{n}</c> for the number.</param>
    /// <param name="values">The values; null to write nothing.</param>
    [CLSCompliant(false)]
    public void BitFields(string code, IndexedValues<uint?>? values)
    {
        if (!IsNumbered(code, values))
            return;

        Span<char> digits = stackalloc char[Invariant.LongestInteger];
        foreach (KeyValuePair<int, uint?> item in values.Items)
            Pair(code, item.Key, digits.Slice(0, Invariant.Write(item.Value.GetValueOrDefault(), digits)));
    }

    /// <summary>Writes a list in one value. A list with an item that is empty, or holds what separates or encloses the items, cannot be sent: the site would
    /// read other items.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="values">The items; null to write nothing, an empty list is written as such.</param>
    /// <param name="separator">The text between items.</param>
    /// <param name="open">The text before the first item. Default: nothing.</param>
    /// <param name="close">The text after the last item. Default: nothing.</param>
    public void TextList(string code, ValueList<string>? values, string separator, string open = "", string close = "")
    {
        if (values is null)
            return;

        foreach (string item in values)
        {
            if (ListItem.IsSendable(item, separator, open, close))
                continue;
            Refuse(
                code,
                item.Length == 0
                    ? "an item of the list is empty"
                    : "an item of the list holds one of " + ListItem.Characters(separator, open, close) + ", which separate or enclose the items"
            );
            break;
        }

        Pair(code, (open + string.Join(separator, values) + close).AsSpan());
    }

    /// <summary>Writes a list of numbers in one value.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="values">The items; null to write nothing, an empty list is written as such.</param>
    /// <param name="separator">The text between items.</param>
    /// <param name="open">The text before the first item. Default: nothing.</param>
    /// <param name="close">The text after the last item. Default: nothing.</param>
    public void IntegerList(string code, ValueList<int>? values, string separator, string open = "", string close = "")
    {
        if (values is not null)
            Pair(code, (open + string.Join(separator, values.Select(static value => Invariant.Text(value))) + close).AsSpan());
    }

    internal void Begin(WebExSite site, string path)
    {
        Append(site.BaseText.AsSpan());
        Append(path.AsSpan());
        _separator = '?';
    }

    internal void BeginDescription(string name)
    {
        Append(name.AsSpan());
        Append(" {".AsSpan());
        _separator = ' ';
    }

    internal string EndDescription()
    {
        Append(" }".AsSpan());
        return ToText();
    }

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

    internal readonly string ToBody(WebExCommand command)
    {
        if (_unsendable is not null)
            ThrowUnsendable(command, _unsendable);
        return ToText();
    }

    // For finding codes: also what is never sent.
    internal readonly PairText ToPairs() => PairText.OfQuery(ToText(), 0, _position);

    internal readonly Uri ToUri(WebExCommand command)
    {
        if (_unsendable is not null)
            ThrowUnsendable(command, _unsendable);
        if (_refused is not null)
            ThrowSecrets(command, _refused);
        if (_position > LongestUrl)
            ThrowTooLong(command.Name, _position, " Send ToForm(site) by POST.");
        return new Uri(ToText(), UriKind.Absolute);
    }

    // A link has no form that could be sent instead.
    internal readonly Uri ToUri(WebExLinkTarget page)
    {
        if (_refused is not null)
            ThrowSecrets(page, _refused);
        if (_position > LongestUrl)
            ThrowTooLong(page.Name, _position, "");
        return new Uri(ToText(), UriKind.Absolute);
    }

    internal void Release()
    {
        char[] buffer = _buffer;
        _buffer = [];
        _position = 0;
        if (buffer.Length != 0)
            ArrayPool<char>.Shared.Return(buffer, clearArray: _holdsSecret);
    }

    [DoesNotReturn]
    private static void ThrowSecrets(WebExCommand command, List<string> codes) =>
        throw new InvalidOperationException(
            command.Name
                + " has secrets ("
                + string.Join(", ", codes.Select(static code => Excerpt.Of(code)))
                + "), which don't belong in a URL: browsers, proxies and logs keep it. Arguments that the guide doesn't know count as secrets. "
                + "Send ToForm(site) by POST, or allow it with ToUri(site, SecretsInUrl.Allowed)."
        );

    [DoesNotReturn]
    private static void ThrowSecrets(WebExLinkTarget page, List<string> codes) =>
        throw new InvalidOperationException(
            page.Name
                + " has a secret ("
                + string.Join(", ", codes)
                + "), which doesn't belong in a URL: browsers, proxies and logs keep it. Leave it out, or allow it with ToUri(site, SecretsInUrl.Allowed)."
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

    private readonly string ToText() => new(_buffer, 0, _position);

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

    private void Number(string code, long value, int digits)
    {
        Span<char> text = stackalloc char[21];
        int length = Invariant.Write(value, text, digits);
        Pair(code, text.Slice(0, length));
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
        Span<char> room = stackalloc char[CodeTemplate.Room];
        scoped ReadOnlySpan<char> filled = code.AsSpan();
        if (CodeTemplate.Fits(code))
            filled = room.Slice(0, CodeTemplate.Fill(filled, number, room));
        else
            filled = CodeTemplate.Fill(code, number).AsSpan();

        if (_mode != WritingMode.Description)
            EncodedPair(filled, value);
        else
            Describe(filled, value);
    }

    private void EncodedPair(scoped ReadOnlySpan<char> code, scoped ReadOnlySpan<char> value)
    {
        if (code.Length > LongestPiece || value.Length > LongestPiece)
        {
            LongPair(code, value);
            return;
        }

        int room = 2 + ((code.Length + value.Length) * PercentEncoding.Widest);
        if (room > _buffer.Length - _position)
            Grow(room);

        Span<char> target = _buffer.AsSpan(_position);
        int at = 0;
        if (_separator != '\0')
            target[at++] = _separator;
        _separator = '&';
        at += PercentEncoding.Encode(code, target.Slice(at));
        target[at++] = '=';
        at += PercentEncoding.Encode(value, target.Slice(at));
        _position += at;
    }

    private void LongPair(scoped ReadOnlySpan<char> code, scoped ReadOnlySpan<char> value)
    {
        if (_separator != '\0')
            AppendOne(_separator);
        _separator = '&';
        AppendEncoded(code);
        AppendOne('=');
        AppendEncoded(value);
    }

    private void AppendEncoded(scoped ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            int length = Math.Min(text.Length, LongestPiece);
            if (length < text.Length && char.IsHighSurrogate(text[length - 1]))
                length--;

            int room = length * PercentEncoding.Widest;
            if (room > _buffer.Length - _position)
                Grow(room);
            _position += PercentEncoding.Encode(text.Slice(0, length), _buffer.AsSpan(_position));
            text = text.Slice(length);
        }
    }

    private void Describe(scoped ReadOnlySpan<char> code, scoped ReadOnlySpan<char> value)
    {
        AppendOne(_separator == ' ' ? ' ' : ',');
        if (_separator != ' ')
            AppendOne(' ');
        _separator = ',';
        Append(Excerpt.Of(code, LongestDescribed).AsSpan());
        Append(" = ".AsSpan());
        Append(Excerpt.Of(value, LongestDescribed).AsSpan());
    }

    private void AppendOne(char c)
    {
        if (_position == _buffer.Length)
            Grow(1);
        _buffer[_position++] = c;
    }

    private void Append(scoped ReadOnlySpan<char> text)
    {
        if (text.Length > _buffer.Length - _position)
            Grow(text.Length);
        text.CopyTo(_buffer.AsSpan(_position));
        _position += text.Length;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Grow(int room)
    {
        char[] larger = ArrayPool<char>.Shared.Rent(Math.Max(checked(_position + room), (int)Math.Min((uint)_buffer.Length * 2, 0x3FFFFFFF)));
        _buffer.AsSpan(0, _position).CopyTo(larger);
        char[] old = _buffer;
        _buffer = larger;
        if (old.Length != 0)
            ArrayPool<char>.Shared.Return(old, clearArray: _holdsSecret);
    }
}
