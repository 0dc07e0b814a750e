namespace WebEx.CodeGeneration;

/// <summary>
/// Reads named values that came over the wire into typed ones; each takes its value once. A code may list aliases after the proper code, <c>PW|JPW</c>, and
/// hold <c>{n}</c> for the number of the current item of a group. Codes are case-sensitive; where a code came several times, the first counts. No text makes it
/// throw.
/// </summary>
public abstract class ParameterReader
{
    private int? _item;

    private protected ParameterReader(PairText pairs, Centers center)
    {
        Pairs = pairs;
        CenterSet = center;
    }

    private protected PairText Pairs { get; }

    // Which codes were asked for; null where nobody wants to know.
    private protected HashSet<string>? Codes { get; init; }

    private Centers CenterSet { get; }

    /// <summary>Reads a secret.</summary>
    /// <param name="code">The code of the argument; <c>{n}</c> stands for the number of the element that is being read.</param>
    /// <param name="centers">The centers in which the code has this meaning; in others, null is returned. Default: all.</param>
    /// <returns>The text, decoded; null when it is absent.</returns>
    public virtual string? Secret(string code, Centers centers = Centers.All) => Text(code, centers);

    /// <summary>Reads a text.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="centers">The centers in which the code has this meaning; in others, null is returned. Default: all.</param>
    /// <returns>The text, decoded; null when it is absent.</returns>
    public string? Text(string code, Centers centers = Centers.All) => Find(code, centers) is >= 0 and var at ? Pairs.Value(at) : null;

    /// <summary>Reads one of two tokens; letters may be of either case.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="tokens">The tokens for true and false, such as <c>ON/OFF</c>.</param>
    /// <param name="centers">The centers in which the code has this meaning; in others, null is returned. Default: all.</param>
    /// <returns>True for the first token; null when it is absent or unreadable.</returns>
    public bool? Flag(string code, string tokens, Centers centers = Centers.All) => Find(code, centers) is >= 0 and var at ? FlagAt(at, tokens) : null;

    /// <summary>Reads a whole number: ASCII digits, leading zeros allowed, at most a minus in front, within the range of <see cref="int"/>.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="centers">The centers in which the code has this meaning; in others, null is returned. Default: all.</param>
    /// <returns>The number; null when it is absent or unreadable.</returns>
    public int? Integer(string code, Centers centers = Centers.All) => Find(code, centers) is >= 0 and var at ? IntegerAt(at) : null;

    /// <summary>Reads a bit field: a whole number from 0 to 4294967295.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="centers">The centers in which the code has this meaning; in others, null is returned. Default: all.</param>
    /// <returns>The number; null when it is absent or unreadable.</returns>
    [CLSCompliant(false)]
    public uint? Bits(string code, Centers centers = Centers.All)
    {
        if (Find(code, centers) is not (>= 0 and var at))
            return null;
        return BitsAt(at);
    }

    /// <summary>Reads the token of a choice.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="tokens">The tokens, such as <c>CreditCard|Bill</c>.</param>
    /// <param name="ignoreCase">Whether letters may be of either case. Default: they may not.</param>
    /// <param name="centers">The centers in which the code has this meaning; in others, null is returned. Default: all.</param>
    /// <returns>The index of the token; null when it is absent or unreadable.</returns>
    public int? Token(string code, string tokens, bool ignoreCase = false, Centers centers = Centers.All)
    {
        return Find(code, centers) is >= 0 and var at ? TokenAt(at, tokens, ignoreCase) : null;
    }

    /// <summary>Reads a date from its parts.</summary>
    /// <param name="yearCode">The code of the year; null where there is none.</param>
    /// <param name="monthCode">The code of the month; null where there is none.</param>
    /// <param name="dayCode">The code of the day; null where there is none.</param>
    /// <param name="centers">The centers in which the codes have this meaning; in others, null is returned. Default: all.</param>
    /// <returns>The date, with the parts that came; null when none did.</returns>
    public WebExDate? Date(string? yearCode, string? monthCode, string? dayCode, Centers centers = Centers.All)
    {
        var date = new WebExDate(Part(yearCode, centers), Part(monthCode, centers), Part(dayCode, centers));
        return date.IsEmpty ? null : date;
    }

    /// <summary>Reads a date and time from its parts.</summary>
    /// <param name="yearCode">The code of the year; null where there is none.</param>
    /// <param name="monthCode">The code of the month; null where there is none.</param>
    /// <param name="dayCode">The code of the day; null where there is none.</param>
    /// <param name="hourCode">The code of the hour; null where there is none.</param>
    /// <param name="minuteCode">The code of the minute; null where there is none.</param>
    /// <param name="centers">The centers in which the codes have this meaning; in others, null is returned. Default: all.</param>
    /// <returns>The date and time, with the parts that came; null when none did.</returns>
    public WebExDateTime? DateTime(string? yearCode, string? monthCode, string? dayCode, string? hourCode, string? minuteCode, Centers centers = Centers.All)
    {
        var moment = new WebExDateTime(
            Part(yearCode, centers),
            Part(monthCode, centers),
            Part(dayCode, centers),
            Part(hourCode, centers),
            Part(minuteCode, centers)
        );
        return moment.IsEmpty ? null : moment;
    }

    /// <summary>Reads a time from its parts.</summary>
    /// <param name="hourCode">The code of the hour; null where there is none.</param>
    /// <param name="minuteCode">The code of the minute; null where there is none.</param>
    /// <param name="centers">The centers in which the codes have this meaning; in others, null is returned. Default: all.</param>
    /// <returns>The time, with the parts that came; null when none did.</returns>
    public WebExTime? Time(string? hourCode, string? minuteCode, Centers centers = Centers.All)
    {
        var time = new WebExTime(Part(hourCode, centers), Part(minuteCode, centers));
        return time.IsEmpty ? null : time;
    }

    /// <summary>Reads a telephone number from its parts.</summary>
    /// <param name="countryCode">The code of the country code; null where there is none.</param>
    /// <param name="areaCode">The code of the area code; null where there is none.</param>
    /// <param name="localCode">The code of the local number; null where there is none.</param>
    /// <param name="extensionCode">The code of the extension; null where there is none.</param>
    /// <param name="centers">The centers in which the codes have this meaning; in others, null is returned. Default: all.</param>
    /// <returns>The number, with the parts that came; null when none did.</returns>
    public WebExPhoneNumber? Phone(string? countryCode, string? areaCode, string? localCode, string? extensionCode, Centers centers = Centers.All)
    {
        string? country = countryCode is null ? null : Text(countryCode, centers);
        string? area = areaCode is null ? null : Text(areaCode, centers);
        string? local = localCode is null ? null : Text(localCode, centers);
        string? extension = extensionCode is null ? null : Text(extensionCode, centers);
        return country is null && area is null && local is null && extension is null ? null : new WebExPhoneNumber(country, area, local, extension);
    }

    /// <summary>Reads a number to call from one value, <c>country,area,local,extension,delay,</c>; commas at the end may be missing.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="centers">The centers in which the code has this meaning; in others, null is returned. Default: all.</param>
    /// <returns>The number; null when it is absent or unreadable.</returns>
    public CallOutPhone? CallOutPhone(string code, Centers centers = Centers.All)
    {
        if (Find(code, centers) is not (>= 0 and var at))
            return null;
        if (WebEx.CallOutPhone.TryRead(Pairs.Value(at), out CallOutPhone phone))
            return phone;
        Unreadable(at, "country,area,local,extension,delay,");
        return null;
    }

    /// <summary>Reads the texts of a family.</summary>
    /// <param name="code">The code, with <c>{n}</c> for the number.</param>
    /// <param name="from">The lowest number; 0 or more.</param>
    /// <param name="to">The highest number; null for an open-ended family.</param>
    /// <param name="centers">The centers in which the codes have this meaning; in others, nothing is read. Default: all.</param>
    /// <returns>The values that came; never null.</returns>
    public IndexedValues<string> Texts(string code, int from, int? to, Centers centers = Centers.All) => Family<string>(code, from, to, centers, Pairs.Value);

    /// <summary>Reads the flags of a family.</summary>
    /// <param name="code">The code, with <c>{n}</c> for the number.</param>
    /// <param name="from">The lowest number; 0 or more.</param>
    /// <param name="to">The highest number; null for an open-ended family.</param>
    /// <param name="tokens">The tokens for true and false, such as <c>ON/OFF</c>.</param>
    /// <param name="centers">The centers in which the codes have this meaning; in others, nothing is read. Default: all.</param>
    /// <returns>The values that came and are readable; never null.</returns>
    public IndexedValues<bool?> Flags(string code, int from, int? to, string tokens, Centers centers = Centers.All) =>
        Family<bool?>(code, from, to, centers, at => FlagAt(at, tokens));

    /// <summary>Reads the numbers of a family.</summary>
    /// <param name="code">The code, with <c>{n}</c> for the number.</param>
    /// <param name="from">The lowest number; 0 or more.</param>
    /// <param name="to">The highest number; null for an open-ended family.</param>
    /// <param name="centers">The centers in which the codes have this meaning; in others, nothing is read. Default: all.</param>
    /// <returns>The values that came and are readable; never null.</returns>
    public IndexedValues<int?> Integers(string code, int from, int? to, Centers centers = Centers.All) => Family<int?>(code, from, to, centers, IntegerAt);

    /// <summary>Reads the choices of a family.</summary>
    /// <param name="code">The code, with <c>{n}</c> for the number.</param>
    /// <param name="from">The lowest number; 0 or more.</param>
    /// <param name="to">The highest number; null for an open-ended family.</param>
    /// <param name="tokens">The tokens, such as <c>CreditCard|Bill</c>.</param>
    /// <param name="ignoreCase">Whether letters may be of either case. Default: they may not.</param>
    /// <param name="centers">The centers in which the codes have this meaning; in others, nothing is read. Default: all.</param>
    /// <returns>The indexes of the tokens that came and are readable; never null.</returns>
    public IndexedValues<int?> TokenIndexes(string code, int from, int? to, string tokens, bool ignoreCase = false, Centers centers = Centers.All) =>
        Family<int?>(code, from, to, centers, at => TokenAt(at, tokens, ignoreCase));

    /// <summary>Reads the bit fields of a family: whole numbers from 0 to 4294967295.</summary>
    /// <param name="code">The code, with <c>{n}</c> for the number.</param>
    /// <param name="from">The lowest number; 0 or more.</param>
    /// <param name="to">The highest number; null for an open-ended family.</param>
    /// <param name="centers">The centers in which the codes have this meaning; in others, nothing is read. Default: all.</param>
    /// <returns>The numbers that came and are readable; never null.</returns>
    [CLSCompliant(false)]
    public IndexedValues<uint?> BitFields(string code, int from, int? to, Centers centers = Centers.All) => Family<uint?>(code, from, to, centers, BitsAt);

    /// <summary>Reads a list from one value. A list with an empty item could not be written again, and is unreadable.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="separator">The text between items; one character or more.</param>
    /// <param name="open">The text before the first item. Default: nothing.</param>
    /// <param name="close">The text after the last item. Default: nothing.</param>
    /// <param name="centers">The centers in which the code has this meaning; in others, null is returned. Default: all.</param>
    /// <returns>The items; null when the argument is absent or unreadable.</returns>
    public ValueList<string>? TextList(string code, string separator, string open = "", string close = "", Centers centers = Centers.All)
    {
        string[]? items = Split(code, separator, open, close, centers, out int at);
        if (items is null)
            return null;

        foreach (string item in items)
        {
            if (ListItem.IsSendable(item, separator, open, close))
                continue;
            Unreadable(at, item.Length == 0 ? "a list without empty items" : "a list whose items hold none of " + ListItem.Characters(separator, open, close));
            return null;
        }

        return ValueList.Create(items);
    }

    /// <summary>Reads a list of whole numbers from one value; blanks around a number do not count.</summary>
    /// <param name="code">The code of the argument.</param>
    /// <param name="separator">The text between items; one character or more.</param>
    /// <param name="open">The text before the first item. Default: nothing.</param>
    /// <param name="close">The text after the last item. Default: nothing.</param>
    /// <param name="centers">The centers in which the code has this meaning; in others, null is returned. Default: all.</param>
    /// <returns>The items; null when the argument is absent or unreadable.</returns>
    public ValueList<int>? IntegerList(string code, string separator, string open = "", string close = "", Centers centers = Centers.All)
    {
        string trimmed = separator.Trim();
        string[]? items = Split(code, trimmed.Length == 0 ? separator : trimmed, open, close, centers, out int at);
        if (items is null)
            return null;

        int[] numbers = new int[items.Length];
        for (int i = 0; i < items.Length; i++)
        {
            if (!Invariant.TryRead(items[i].AsSpan().Trim(), out long number) || number is < int.MinValue or > int.MaxValue)
            {
                Unreadable(at, "a list of whole numbers");
                return null;
            }

            numbers[i] = (int)number;
        }

        return ValueList.Create(numbers);
    }

    /// <summary>Reads the items of a group, from the first number until none of the group's codes came with a number.</summary>
    /// <param name="codes">All codes of the group, with <c>{n}</c> for the number and <c>|</c> between them.</param>
    /// <param name="from">The number of the first item.</param>
    /// <param name="to">The number of the last item; null for an open-ended group.</param>
    /// <param name="read">Reads one item; while it runs, <c>{n}</c> in codes stands for the item's number.</param>
    /// <param name="centers">The centers in which the codes have this meaning; in others, nothing is read. Default: all.</param>
    /// <typeparam name="T">The type of an item.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="read"/> is null.</exception>
    /// <returns>The items; never null.</returns>
    public ValueList<T> Items<T>(string codes, int from, int? to, Func<ParameterReader, T> read, Centers centers = Centers.All)
    {
        if (read is null)
            throw new ArgumentNullException(nameof(read));

        List<T>? items = null;
        for (long number = from; number <= (to ?? int.MaxValue); number++)
        {
            _item = (int)number;
            if (Find(codes, centers, take: false) < 0)
                break;
            (items ??= []).Add(read(this));
        }

        _item = null;
        return items is null ? ValueList<T>.Empty : new ValueList<T>(items);
    }

    private protected abstract void Unreadable(int at, string expected);

    // It has the form of its argument, and is none of the words that the argument takes.
    private protected abstract void UnknownWord(int at, string expected);

    // The number of the element that is being read.
    private protected int? CurrentItem => _item;

    private int Find(string codes, Centers centers, bool take = true)
    {
        if ((centers & CenterSet) == 0)
            return -1;

        _ = Codes?.Add(codes);
        ReadOnlySpan<char> rest = codes.AsSpan();
        while (true)
        {
            int length = rest.IndexOf('|');
            int at = FindOne(length < 0 ? rest : rest.Slice(0, length));
            if (at >= 0)
            {
                if (take)
                    Pairs.Take(at);
                return at;
            }

            if (length < 0)
                return -1;
            rest = rest.Slice(length + 1);
        }
    }

    private int FindOne(ReadOnlySpan<char> code)
    {
        if (_item is not { } item)
            return Pairs.Find(code);

        Span<char> room = stackalloc char[CodeTemplate.Room];
        if (code.Length > CodeTemplate.Room - Invariant.LongestInteger)
            return Pairs.Find(CodeTemplate.Fill(code.ToString(), item).AsSpan());
        return Pairs.Find(room.Slice(0, CodeTemplate.Fill(code, item, room)));
    }

    private int? Part(string? code, Centers centers) => code is null ? null : Integer(code, centers);

    private int? IntegerAt(int at)
    {
        if (TryReadNumber(at, out long value) && value is >= int.MinValue and <= int.MaxValue)
            return (int)value;
        Unreadable(at, "a whole number");
        return null;
    }

    private uint? BitsAt(int at)
    {
        if (TryReadNumber(at, out long value) && value is >= 0 and <= uint.MaxValue)
            return (uint)value;
        Unreadable(at, "a whole number from 0 to 4294967295");
        return null;
    }

    private int? TokenAt(int at, string tokens, bool ignoreCase)
    {
        int index = Tokens.IndexOf(tokens, Pairs.ValueSpan(at), '|', ignoreCase);
        if (index >= 0)
            return index;
        UnknownWord(at, "one of " + tokens.Replace("|", ", "));
        return null;
    }

    private bool? FlagAt(int at, string tokens)
    {
        ReadOnlySpan<char> value = Pairs.ValueSpan(at);
        if (value.Equals(Tokens.Flag(tokens, true), StringComparison.OrdinalIgnoreCase))
            return true;
        if (value.Equals(Tokens.Flag(tokens, false), StringComparison.OrdinalIgnoreCase))
            return false;
        UnknownWord(at, tokens.Replace("/", " or "));
        return null;
    }

    private bool TryReadNumber(int at, out long value) => Invariant.TryRead(Pairs.ValueSpan(at), out value);

    private string[]? Split(string code, string separator, string open, string close, Centers centers, out int at)
    {
        at = Find(code, centers);
        if (at < 0)
            return null;

        string value = Pairs.Value(at);
        if (value.Length < open.Length + close.Length || !value.StartsWith(open, StringComparison.Ordinal) || !value.EndsWith(close, StringComparison.Ordinal))
        {
            Unreadable(at, "a list in " + open + close);
            return null;
        }

        value = value.Substring(open.Length, value.Length - open.Length - close.Length);
        return value.Length == 0 ? [] : value.Split([separator], StringSplitOptions.None);
    }

    private IndexedValues<T> Family<T>(string codes, int from, int? to, Centers centers, Func<int, T?> read)
    {
        List<KeyValuePair<int, int>>? found = (centers & CenterSet) == 0 ? null : FindFamily(codes, from, to);
        if (found is null)
            return new IndexedValues<T>(from, to);

        var values = new List<KeyValuePair<int, T>>(found.Count);
        int last = -1;
        foreach (KeyValuePair<int, int> item in found)
        {
            if (item.Key == last)
                continue;
            last = item.Key;
            Pairs.Take(item.Value);
            if (read(item.Value) is { } value)
                values.Add(new(item.Key, value));
        }

        return new IndexedValues<T>(from, to, [.. values]);
    }

    // Number and place of what came of a family, by number, the first that came in front.
    private List<KeyValuePair<int, int>>? FindFamily(string codes, int from, int? to)
    {
        _ = Codes?.Add(codes);
        List<KeyValuePair<int, int>>? found = null;
        for (int i = 0; i < Pairs.Count; i++)
        {
            if (TryMatchFamily(codes, Pairs.NameSpan(i), out int number) && number >= from && !(number > to))
                (found ??= []).Add(new(number, i));
        }

        found?.Sort(static (left, right) => left.Key != right.Key ? left.Key.CompareTo(right.Key) : left.Value.CompareTo(right.Value));
        return found;
    }

    private static bool TryMatchFamily(string codes, ReadOnlySpan<char> name, out int number)
    {
        ReadOnlySpan<char> rest = codes.AsSpan();
        while (true)
        {
            int length = rest.IndexOf('|');
            if (CodeTemplate.TryMatch(length < 0 ? rest : rest.Slice(0, length), name, out number))
                return true;
            if (length < 0)
                return false;
            rest = rest.Slice(length + 1);
        }
    }
}
