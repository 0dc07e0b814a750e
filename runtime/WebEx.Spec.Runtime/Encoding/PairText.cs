using System.Net;
using System.Text;

namespace WebEx;

// The names and values of a query, a form body or a piece of markup, found without copying them.
internal sealed partial class PairText
{
    private const int FewPairs = 8;

    // How many pairs the bits tell of that say which are taken.
    public const int MostTakenBits = 64;

    // What an idle one may keep; a text with more is rare, and can be of any size.
    private const int MostIdlePairs = 64;

    // Unknown outside the process, so that nobody can send names that all fall into one slot.
    private static readonly ulong Seed = BitConverter.ToUInt64(Guid.NewGuid().ToByteArray(), 0) | 1;

    [ThreadStatic]
    private static PairText? _idle;

    private readonly bool _isLent;
    private string _text;
    private bool _isXml;
    private Encoding? _encoding;
    private Pair[] _pairs = [];
    private string?[]? _decodedNames;
    private int[]? _slots;

    // One bit for each name: most of those that are not there are found missing without a search.
    private ulong _names;
    private bool _hasRepeats;

    private int _lastEscapedAmpersand = -1;

    // Where the next search begins: a reader mostly asks in the order in which they came.
    private int _next;

    private PairText(string text, bool isLent = false)
    {
        _text = text;
        _isLent = isLent;
    }

    public int Count { get; private set; }

    // Where the names and values stand.
    public string Source => _text;

    // Whether somebody still needs it, so that it cannot be given back.
    public bool IsKept { get; set; }

    public ref Pair this[int index] => ref _pairs[index];

    // Without an encoding it is UTF-8.
    public static PairText OfQuery(string text, int start, int end, Encoding? encoding = null)
    {
        var pairs = new PairText(text);
        pairs.ReadQuery(text, start, end, encoding);
        return pairs;
    }

    // One that was given back on this thread, or a new one: most replies are read, and their parameters never asked for again.
    public static PairText TakeIdle()
    {
        PairText? idle = _idle;
        _idle = null;
        return idle ?? new PairText("", isLent: true);
    }

    // Nothing of what was read stays in it.
    public void GiveBack()
    {
        if (!_isLent || IsKept)
            return;
        Begin("", isXml: false, encoding: null);
        if (_pairs.Length > MostIdlePairs)
            _pairs = [];
        _idle = this;
    }

    // <Name>value</Name>, one after another, or <Name/>. Mostly it is not XML: a value may hold & and
    // <, and goes on until its own end tag. False where something else stands.
    public static bool TryOfElements(string text, int start, int end, bool isXml, out PairText pairs)
    {
        pairs = new PairText(text);
        return pairs.TryReadElements(text, start, end, isXml);
    }

    public bool TryReadElements(string text, int start, int end, bool isXml)
    {
        Begin(text, isXml, encoding: null);
        while (true)
        {
            while (start < end && char.IsWhiteSpace(text[start]))
                start++;
            if (start == end)
                return true;
            if (!MarkupTag.TryReadStart(text.AsSpan(start, end - start), out int nameLength))
            {
                if (nameLength == 0 || string.CompareOrdinal(text, start + nameLength + 1, "/>", 0, 2) != 0 || start + nameLength + 3 > end)
                    return false;
                Add(start + 1, nameLength, start, 0);
                start += nameLength + 3;
                continue;
            }

            int valueStart = start + nameLength + 2;
            int valueLength = MarkupTag.IndexOfEnd(text.AsSpan(valueStart, end - valueStart), text.AsSpan(start + 1, nameLength));
            if (valueLength < 0)
                return false;

            Add(start + 1, nameLength, valueStart, valueLength, isXml && text.IndexOf('&', valueStart, valueLength) >= 0);
            start = valueStart + valueLength + nameLength + 3;
        }
    }

    // Names and values that are decoded already. The first of them are of every reply, and not additional.
    public static PairText OfPairs(IReadOnlyList<KeyValuePair<string, string>> pairs, int taken, bool isXml)
    {
        var all = new PairText(string.Join("&", pairs.Select(pair => pair.Key + "=" + pair.Value))) { _isXml = isXml };
        int start = 0;
        foreach (KeyValuePair<string, string> pair in pairs)
        {
            int valueStart = start + pair.Key.Length + 1;
            all.Add(start, pair.Key.Length, valueStart, pair.Value.Length);
            start = valueStart + pair.Value.Length + 1;
        }

        for (int i = 0; i < taken; i++)
            all.Take(i);
        return all;
    }

    // Values without names, told apart by their place: the parts of an element of a packed list, or the text of one element.
    public static PairText OfValues(string text) => new(text);

    public void AddValue(int start, int length) => Add(start, 0, start, length);

    // Which of the first pairs are taken, a bit for each.
    public ulong TakenBits { get; private set; }

    public void Take(int index)
    {
        _pairs[index].IsTaken = true;
        if (index < MostTakenBits)
            TakenBits |= 1UL << index;
    }

    public void TakeBits(ulong bits)
    {
        for (int i = 0; i < Count && i < MostTakenBits; i++)
        {
            if ((bits & (1UL << i)) != 0)
                Take(i);
        }
    }

    // The elements inside an element.
    public bool TryOfChildren(int index, out PairText children) =>
        TryOfElements(_text, _pairs[index].ValueStart, _pairs[index].ValueStart + _pairs[index].ValueLength, _isXml, out children);

    public ReadOnlySpan<char> NameSpan(int index)
    {
        ref readonly Pair pair = ref _pairs[index];
        return pair.NameIsDecoded ? _decodedNames![index].AsSpan() : _text.AsSpan(pair.NameStart, pair.NameLength);
    }

    public string Name(int index) => _pairs[index].NameIsDecoded ? _decodedNames![index]! : NameSpan(index).ToString();

    // Decoded; a string is made only where there is something to decode.
    public ReadOnlySpan<char> ValueSpan(int index) => _pairs[index].ValueIsEscaped ? Value(index).AsSpan() : RawValue(index);

    public string Value(int index)
    {
        ref Pair pair = ref _pairs[index];
        if (!pair.ValueIsEscaped)
            return RawValue(index).ToString();
        if (_isXml)
            return WebUtility.HtmlDecode(RawValue(index).ToString());
        string value = PercentDecoding.Decode(RawValue(index), _encoding, out bool isDamaged);
        if (isDamaged)
            pair.ValueIsDamaged = true;
        return value;
    }

    // Whether a value has bytes that are no text in the encoding.
    public bool IsDamaged(int index)
    {
        if (!_pairs[index].ValueIsEscaped || _isXml)
            return false;
        _ = Value(index);
        return _pairs[index].ValueIsDamaged;
    }

    // Whether a name, from an index on, begins as one does behind an ampersand that is written as in markup.
    public bool HasEscapedAmpersand(int from) => _lastEscapedAmpersand >= from;

    // The pair of that name that comes next, after one that was found.
    public int FindNext(int index) => Scan(NameSpan(index), _pairs[index].NameKey, index + 1);

    // The first pair of that name.
    public int Find(ReadOnlySpan<char> name)
    {
        if (Count <= FewPairs)
        {
            uint key = Key(name);
            if ((_names & Bit(key)) == 0)
                return -1;
            if (_hasRepeats)
                return Scan(name, key, 0);

            int found = Scan(name, key, _next);
            if (found < 0)
                return Scan(name, key, 0);
            _next = found + 1;
            return found;
        }

        int[] slots = _slots ??= MakeSlots();
        for (uint at = Slot(name, slots.Length); ; at = (at + 1) & (uint)(slots.Length - 1))
        {
            int index = slots[at] - 1;
            if (index < 0 || NameSpan(index).SequenceEqual(name))
                return index;
        }
    }

    // Of the first pair of a name. Among many, the slots know.
    public bool IsRepeated(int index) =>
        _slots is null ? _hasRepeats && Scan(NameSpan(index), _pairs[index].NameKey, index + 1) >= 0 : _pairs[index].IsRepeated;

    // Whether a pair is meant to be this one: in other letters, or escaped once too often (ST%3DFAIL).
    public bool HasMisspelled(string name, string value)
    {
        for (int i = 0; i < Count; i++)
        {
            ReadOnlySpan<char> own = NameSpan(i);
            if (!own.StartsWith(name.AsSpan(), StringComparison.OrdinalIgnoreCase))
                continue;
            ReadOnlySpan<char> rest = own.Slice(name.Length);
            if (
                rest.IsEmpty
                    ? ValueSpan(i).Equals(value.AsSpan(), StringComparison.OrdinalIgnoreCase)
                    : rest[0] == '=' && rest.Slice(1).Equals(value.AsSpan(), StringComparison.OrdinalIgnoreCase)
            )
                return true;
        }

        return false;
    }

    // Whether & was written as XML and HTML have it: what is behind it then begins with amp;, as no name of the API does.
    public bool IsEscapedMarkup()
    {
        for (int i = 0; i < Count; i++)
        {
            if (NameSpan(i).StartsWith("amp;".AsSpan(), StringComparison.OrdinalIgnoreCase) || NameSpan(i).StartsWith("#38;".AsSpan()))
                return true;
        }

        return false;
    }

    // Whether a value is a URL that was not encoded, so that its arguments are taken for those of the text.
    public bool HoldsUrl(int index) => RawValue(index).IndexOf("://".AsSpan()) >= 0 || RawValue(index).IndexOf('?') >= 0;

    // The names, for people. A text without an equals sign is all name but need not be one, and what comes can be of any size.
    public string ToNames(bool untakenOnly)
    {
        const int Most = 30;
        var names = new List<string>();
        int further = 0;
        for (int i = 0; i < Count; i++)
        {
            if (untakenOnly && _pairs[i].IsTaken)
                continue;
            if (names.Count == Most)
                further++;
            else
                names.Add(IsName(i) ? Name(i) : "...");
        }

        return string.Join(", ", names) + (further == 0 ? "" : " and " + Invariant.Text(further) + " more");
    }

    private bool IsName(int index)
    {
        const int Longest = 40;
        ref readonly Pair pair = ref _pairs[index];
        ReadOnlySpan<char> name = NameSpan(index);
        if (name.Length is 0 or > Longest || (pair.ValueLength == 0 && (pair.ValueStart == 0 || _text[pair.ValueStart - 1] is not ('=' or '>'))))
            return false;
        foreach (char c in name)
        {
            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' or '-' or '.'))
                return false;
        }

        return true;
    }

    public KeyValuePair<string, string>[] ToPairs(bool untakenOnly = false)
    {
        var pairs = new List<KeyValuePair<string, string>>(Count);
        for (int i = 0; i < Count; i++)
        {
            if (!untakenOnly || !_pairs[i].IsTaken)
                pairs.Add(new(Name(i), Value(i)));
        }

        return [.. pairs];
    }

    private ReadOnlySpan<char> RawValue(int index)
    {
        ref readonly Pair pair = ref _pairs[index];
        return _text.AsSpan(pair.ValueStart, pair.ValueLength);
    }

    private static uint Slot(ReadOnlySpan<char> name, int size)
    {
        ulong hash = Seed;
        foreach (char c in name)
        {
            hash = unchecked((hash ^ c) * 0x9E3779B97F4A7C15);
            hash ^= hash >> 29;
        }

        return (uint)(hash >> 32) & (uint)(size - 1);
    }

    private int Scan(ReadOnlySpan<char> name, uint key, int index)
    {
        Pair[] pairs = _pairs;
        for (int count = Count; index < count; index++)
        {
            ref readonly Pair pair = ref pairs[index];
            if (pair.NameKey == key && pair.NameLength == name.Length && (name.Length <= 2 || NameSpan(index).Slice(2).SequenceEqual(name.Slice(2))))
                return index;
        }

        return -1;
    }

    private int[] MakeSlots()
    {
        int size = 32;
        while (size < Count * 2L && size < 1 << 30)
            size *= 2;

        int[] slots = new int[size];
        for (int i = 0; i < Count; i++)
        {
            ReadOnlySpan<char> name = NameSpan(i);
            uint at = Slot(name, size);
            while (slots[at] != 0 && !NameSpan(slots[at] - 1).SequenceEqual(name))
                at = (at + 1) & (uint)(size - 1);
            if (slots[at] == 0)
                slots[at] = i + 1;
            else
                _pairs[slots[at] - 1].IsRepeated = true;
        }

        return slots;
    }

    private void AddDecoded(int nameStart, int nameLength, int valueStart, int valueLength, bool valueIsEscaped)
    {
        string name = PercentDecoding.Decode(_text.AsSpan(nameStart, nameLength), _encoding, out _);
        if (Count == _pairs.Length)
            Grow();
        if (_decodedNames is null || _decodedNames.Length <= Count)
            Array.Resize(ref _decodedNames, _pairs.Length);
        _decodedNames[Count] = name;
        Add(name.AsSpan(), nameStart, valueStart, valueLength, valueIsEscaped, nameIsDecoded: true);
    }

    private void Add(int nameStart, int nameLength, int valueStart, int valueLength, bool valueIsEscaped = false)
    {
        if (Count == _pairs.Length)
            Grow();
        Add(_text.AsSpan(nameStart, nameLength), nameStart, valueStart, valueLength, valueIsEscaped, nameIsDecoded: false);
    }

    private void Add(ReadOnlySpan<char> name, int nameStart, int valueStart, int valueLength, bool valueIsEscaped, bool nameIsDecoded)
    {
        uint key = Key(name);
        _pairs[Count] = new()
        {
            NameKey = key,
            NameStart = nameStart,
            NameLength = name.Length,
            NameIsDecoded = nameIsDecoded,
            ValueStart = valueStart,
            ValueLength = valueLength,
            ValueIsEscaped = valueIsEscaped,
        };

        // Among many, the slots tell which are repeated, and searches like this one would take a time that grows with the square.
        ulong bit = Bit(key);
        if ((_names & bit) != 0 && Count < FewPairs)
            _hasRepeats |= Scan(name, key, 0) >= 0;
        _names |= bit;
        if (EscapedAmpersand.Begins(name))
            _lastEscapedAmpersand = Count;
        Count++;
    }

    private void Begin(string text, bool isXml, Encoding? encoding)
    {
        _text = text;
        _isXml = isXml;
        _encoding = encoding;
        _decodedNames = null;
        _slots = null;
        _names = 0;
        _hasRepeats = false;
        _next = 0;
        _lastEscapedAmpersand = -1;
        TakenBits = 0;
        Count = 0;
    }

    private void Grow()
    {
        if (Count == 0)
            _pairs = new Pair[FewPairs];
        else
            Array.Resize(ref _pairs, Count * 2);
    }

    private static uint Key(ReadOnlySpan<char> name) =>
        name.Length switch
        {
            0 => 0,
            1 => name[0],
            _ => name[0] | ((uint)name[1] << 16),
        };

    private static ulong Bit(uint key) => 1UL << (int)((key * 0x9E3779B1) >> 26);
}
