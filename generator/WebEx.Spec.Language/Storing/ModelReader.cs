using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Storing;

/// <summary>Reads models. Nothing is believed: each length, index and number is held against what there is.</summary>
/// <param name="bytes">All bytes.</param>
/// <param name="start">Where to begin.</param>
/// <param name="end">What is not read any more.</param>
/// <param name="texts">The texts that indexes mean; null where there are none yet.</param>
internal sealed class ModelReader(byte[] bytes, int start, int end, StoredTexts? texts) : ModelCodec
{
    // Groups hold parts, and nothing else holds what it is itself.
    private const int Deepest = 16;
    private const int MostBits = 64;

    private int _at = start;
    private int _depth;

    /// <summary>Where it is.</summary>
    public int Position => _at;

    /// <summary>True when all has been read.</summary>
    public bool IsAtEnd => _at == end;

    /// <summary>A count of things that take at least a byte each.</summary>
    public int Length()
    {
        ulong length = Unsigned();
        return length <= (ulong)(end - _at) ? (int)length : throw Damaged();
    }

    /// <summary>Goes over bytes, and says where they begin.</summary>
    public int Skip(int length)
    {
        if (length < 0 || length > end - _at)
            throw Damaged();
        int begin = _at;
        _at += length;
        return begin;
    }

    /// <inheritdoc/>
    public override long Number(long value)
    {
        ulong number = Unsigned();
        return (long)(number >> 1) ^ -(long)(number & 1);
    }

    /// <inheritdoc/>
    public override int Member(int value, int count)
    {
        ulong number = Unsigned();
        return number < (ulong)count ? (int)number : throw Damaged();
    }

    /// <inheritdoc/>
    public override string? OptionalText(string? value)
    {
        ulong index = Unsigned();
        return index == 0 ? null : TextAt(index - 1);
    }

    /// <inheritdoc/>
    public override string Text(string? value) => TextAt(Unsigned());

    /// <inheritdoc/>
    public override EquatableArray<T> Each<T>(EquatableArray<T> values, Func<ModelCodec, T?, T> item)
        where T : default
    {
        int count = Length();
        if (count == 0)
            return default;
        if (++_depth > Deepest)
            throw Damaged();
        var read = new T[count];
        for (int i = 0; i < count; i++)
            read[i] = item(this, default);
        _depth--;
        return EquatableArray<T>.Of(read);
    }

    private string TextAt(ulong index) => texts?.Find(index) ?? throw Damaged();

    private ulong Unsigned()
    {
        ulong value = 0;
        for (int shift = 0; shift < MostBits; shift += 7)
        {
            if (_at >= end)
                break;
            byte next = bytes[_at++];
            value |= (ulong)(next & 0x7F) << shift;
            if (next < 0x80)
                return value;
        }

        throw Damaged();
    }

    private static InvalidDataException Damaged() => new("The stored catalogue is damaged.");
}
