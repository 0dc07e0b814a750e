using System.Runtime.InteropServices;

namespace WebEx;

// Open addressing over the plain codes; the few codes with numbers in them are tried one by one after that.
internal sealed class ErrorIndex
{
    private readonly KeyValuePair<string?, int>[] _slots;
    private readonly ErrorTemplate[] _templates;
    private Dictionary<string, int>? _anyCase;

    public ErrorIndex(string[] codes)
    {
        var plain = new List<KeyValuePair<string, int>>(codes.Length);
        var templates = new List<ErrorTemplate>();
        Texts = new string?[codes.Length + 1];
        for (int i = 0; i < codes.Length; i++)
        {
            if (codes[i].Length == 0)
                continue;
            foreach (string spelling in codes[i].Split('|'))
            {
                if (ErrorTemplate.TryParse(spelling, i + 1) is { } template)
                {
                    templates.Add(template);
                }
                else
                {
                    plain.Add(new(spelling, i + 1));
                    Texts[i + 1] ??= spelling;
                }
            }

            if (ErrorTemplate.TryParse(FirstSpelling(codes[i]), i + 1) is not null)
                Texts[i + 1] = null;
        }

        _templates = [.. templates];
        int size = 4;
        while (size < plain.Count * 2)
            size *= 2;
        _slots = new KeyValuePair<string?, int>[size];
        foreach (KeyValuePair<string, int> slot in plain)
        {
            uint at = Hash(slot.Key.AsSpan()) & (uint)(size - 1);
            while (_slots[at].Key is { } key && !string.Equals(key, slot.Key, StringComparison.Ordinal))
                at = (at + 1) & (uint)(size - 1);
            if (_slots[at].Key is null)
                _slots[at] = new(slot.Key, slot.Value);
        }
    }

    // By index; nothing at 0, and where a code is missing or has a number.
    public string?[] Texts { get; }

    public int FindExact(ReadOnlySpan<char> text)
    {
        KeyValuePair<string?, int>[] slots = _slots;
        for (uint at = Hash(text); ; at++)
        {
            at &= (uint)(slots.Length - 1);
            ref readonly KeyValuePair<string?, int> slot = ref slots[at];
            if (slot.Key is null)
                return 0;
            if (text.SequenceEqual(slot.Key.AsSpan()))
                return slot.Value;
        }
    }

    public int FindTemplate(ReadOnlySpan<char> text, out int? number)
    {
        foreach (ErrorTemplate template in _templates)
        {
            if (template.TryMatch(text, StringComparison.Ordinal, out number))
                return template.Value;
        }

        number = null;
        return 0;
    }

    // In letters of whichever case; 0 where two codes differ by case alone, and the text could be either.
    public int FindInAnyCase(string text, out int? number)
    {
        number = null;
        if ((_anyCase ??= IgnoringCase()).TryGetValue(text, out int found))
            return found;
        foreach (ErrorTemplate template in _templates)
        {
            if (!template.TryMatch(text.AsSpan(), StringComparison.OrdinalIgnoreCase, out int? matched))
                continue;
            if (found != 0 && found != template.Value)
                return NoneOf(out number);
            found = template.Value;
            number = matched;
        }

        return found;
    }

    public string Text(int index, int? number)
    {
        if (Texts[index] is { } text)
            return text;
        foreach (ErrorTemplate template in _templates)
        {
            if (template.Value == index)
                return template.Fill(number);
        }

        throw new ArgumentOutOfRangeException(nameof(index), index, "There is no such error code.");
    }

    public bool HasNumber(int index) => Texts[index] is null;

    private Dictionary<string, int> IgnoringCase()
    {
        var codes = new Dictionary<string, int>(_slots.Length, StringComparer.OrdinalIgnoreCase);
        foreach (KeyValuePair<string?, int> slot in _slots)
        {
            if (slot.Key is { } code)
                codes[code] = codes.TryGetValue(code, out int other) && other != slot.Value ? 0 : slot.Value;
        }

        return codes;
    }

    private static int NoneOf(out int? number)
    {
        number = null;
        return 0;
    }

    private static string FirstSpelling(string code)
    {
        int end = code.IndexOf('|');
        return end < 0 ? code : code.Substring(0, end);
    }

    // The length and three windows of four characters tell codes apart well enough, and cost the same for every code; what they do not is compared in full
    // anyway.
    private static uint Hash(ReadOnlySpan<char> text)
    {
        ReadOnlySpan<byte> bytes = MemoryMarshal.AsBytes(text);
        ulong hash = unchecked((ulong)text.Length * 0x9E3779B97F4A7C15);
        if (bytes.Length < sizeof(ulong))
        {
            foreach (char c in text)
                hash = unchecked((hash ^ c) * 0xD6E8FEB86659FD93);
        }
        else
        {
            ulong first = MemoryMarshal.Read<ulong>(bytes);
            ulong middle = MemoryMarshal.Read<ulong>(bytes.Slice(((bytes.Length - sizeof(ulong)) / 2) & ~1));
            ulong last = MemoryMarshal.Read<ulong>(bytes.Slice(bytes.Length - sizeof(ulong)));
            hash = unchecked((hash ^ first) * 0xD6E8FEB86659FD93);
            hash = unchecked(((hash ^ (hash >> 32)) + middle) * 0xA0761D6478BD642F);
            hash = unchecked(((hash ^ (hash >> 32)) + last) * 0xE7037ED1A0B428DB);
        }

        return (uint)(hash >> 32);
    }
}
