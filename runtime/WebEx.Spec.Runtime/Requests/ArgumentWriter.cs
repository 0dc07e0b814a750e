using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace WebEx.CodeGeneration;

/// <summary>
/// Takes the arguments of a request, in order, and writes them percent-encoded (or described, for people). An argument whose value is null is not written.
/// Codes may hold
/// <c>{n}</c>, which stands for the number of a family's value or of the current <see cref="Item"/>. Made by <see cref="WebExRequest{TReply}"/> and
/// <see cref="WebExPage"/> only.
/// </summary>
public ref partial struct ArgumentWriter
{
    private const int FirstCapacity = 1024;

    private readonly WritingMode _mode;

    // What is percent-encoded is ASCII, and read as such; the host of a site need not be.
    private Encoding _encoding;
    private byte[] _buffer;
    private int _position;
    private char _separator;
    private bool _holdsSecret;
    private bool _isItemWritten;
    private int? _item;
    private StringBuilder? _description;
    private List<string>? _refused;
    private List<string>? _unsendable;

    internal ArgumentWriter(WritingMode mode)
    {
        _mode = mode;
        _encoding = Encoding.ASCII;
        _buffer = ArrayPool<byte>.Shared.Rent(FirstCapacity);
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Text(string code, string? value)
    {
        if (value is not null)
            TextPair(code, value);
    }

    /// <summary>Writes a text that must not show in descriptions, nor in a URL unless the caller allows it.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="value">The value; null to write nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Secret(string code, string? value)
    {
        if (value is not null)
            SecretPair(code, _item, value);
    }

    /// <summary>Writes one of two tokens.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="value">True for the first token; null to write nothing.</param>
    /// <param name="tokens">The tokens for true and false, such as <c>ON/OFF</c>.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Flag(string code, bool? value, string tokens)
    {
        if (value is { } flag)
            FlagPair(code, flag, tokens);
    }

    /// <summary>Writes a number in ASCII digits.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="value">The value; null to write nothing.</param>
    /// <param name="digits">At least so many digits are written; at most 20. Default: 1.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Integer(string code, int? value, int digits = 1)
    {
        if (value is { } number)
            Number(code, number, digits);
    }

    /// <summary>Writes a bit field as the number that its bits make.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="value">The value; null to write nothing.</param>
    [CLSCompliant(false)]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
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
    public void Phone(string? countryCode, string? areaCode, string? localCode, string? extensionCode, WebExPhoneNumber? value)
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
}
