using System.Text;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Storing;

/// <summary>Writes models; each text once, wherever it occurs.</summary>
internal sealed class ModelWriter : ModelCodec
{
    // Text that UTF-8 cannot hold is an exception: something else would be read than was written.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly Dictionary<string, int> _indexes;
    private readonly List<string> _texts;
    private readonly List<byte> _bytes = [];

    /// <summary>Writes with texts of its own.</summary>
    public ModelWriter()
        : this(new Dictionary<string, int>(StringComparer.Ordinal), []) { }

    private ModelWriter(Dictionary<string, int> indexes, List<string> texts) => (_indexes, _texts) = (indexes, texts);

    /// <summary>Another stretch of bytes, with the same texts.</summary>
    public ModelWriter Beside() => new(_indexes, _texts);

    /// <summary>What has been written, without the texts.</summary>
    public byte[] ToBytes() => [.. _bytes];

    /// <summary>The texts: how many, then each with its length in bytes.</summary>
    public byte[] TextsToBytes()
    {
        var writer = new ModelWriter();
        writer.Length(_texts.Count);
        foreach (string text in _texts)
            writer.Bytes(Utf8.GetBytes(text));
        return writer.ToBytes();
    }

    /// <summary>Bytes, with their number before them.</summary>
    public void Bytes(byte[] bytes)
    {
        Length(bytes.Length);
        Raw(bytes);
    }

    /// <summary>Bytes alone.</summary>
    public void Raw(byte[] bytes) => _bytes.AddRange(bytes);

    /// <summary>A count.</summary>
    public void Length(int length) => Unsigned((ulong)length);

    /// <inheritdoc/>
    public override long Number(long value)
    {
        Unsigned((ulong)((value << 1) ^ (value >> 63)));
        return value;
    }

    /// <inheritdoc/>
    public override int Member(int value, int count)
    {
        if (value < 0 || value >= count)
            throw new ArgumentOutOfRangeException(nameof(value), value, $"One of {count} members is expected.");
        Unsigned((ulong)value);
        return value;
    }

    /// <inheritdoc/>
    public override string? OptionalText(string? value)
    {
        Unsigned(value is null ? 0 : (ulong)IndexOf(value) + 1);
        return value;
    }

    /// <inheritdoc/>
    public override string Text(string? value)
    {
        Unsigned((ulong)IndexOf(value!));
        return value!;
    }

    /// <inheritdoc/>
    public override EquatableArray<T> Each<T>(EquatableArray<T> values, Func<ModelCodec, T?, T> item)
        where T : default
    {
        Length(values.Count);
        foreach (T value in values)
            _ = item(this, value);
        return values;
    }

    private int IndexOf(string text)
    {
        if (!_indexes.TryGetValue(text, out int index))
        {
            _indexes.Add(text, index = _texts.Count);
            _texts.Add(text);
        }

        return index;
    }

    // Seven bits a byte, the low ones first; the eighth says that more follow.
    private void Unsigned(ulong value)
    {
        for (; value >= 0x80; value >>= 7)
            _bytes.Add((byte)(value | 0x80));
        _bytes.Add((byte)value);
    }
}
