using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Storing;

/// <summary>
/// Writes a model, or reads one: each method takes the value that is written, and returns the one that is read. A model has one method for both, so that the
/// two cannot differ; while reading, what is given to it is nothing.
/// </summary>
internal abstract class ModelCodec
{
    /// <summary>A whole number.</summary>
    public abstract long Number(long value);

    /// <summary>A text; null where there is none.</summary>
    public abstract string? OptionalText(string? value);

    /// <summary>A list.</summary>
    public abstract EquatableArray<T> Each<T>(EquatableArray<T> values, Func<ModelCodec, T?, T> item)
        where T : IEquatable<T>;

    /// <summary>A text.</summary>
    public abstract string Text(string? value);

    /// <summary>A number of an enumeration.</summary>
    /// <param name="value">The number.</param>
    /// <param name="count">How many there are; the first one is 0.</param>
    public abstract int Member(int value, int count);

    /// <summary>A member of an enumeration whose members are numbered from 0 without a gap.</summary>
    public T Member<T>(T value)
        where T : struct, Enum => (T)Enum.ToObject(typeof(T), Member(Convert.ToInt32(value, CultureInfo.InvariantCulture), Enum.GetValues(typeof(T)).Length));

    /// <summary>A whole number of 32 bits.</summary>
    public int Integer(int value) => checked((int)Number(value));

    /// <summary>Yes or no.</summary>
    public bool Flag(bool value) => Member(value ? 1 : 0, 2) == 1;

    /// <summary>A whole number; null where there is none.</summary>
    public long? OptionalNumber(long? value) => Flag(value is not null) ? Number(value.GetValueOrDefault()) : null;

    /// <summary>A whole number of 32 bits; null where there is none.</summary>
    public int? OptionalInteger(int? value) => Flag(value is not null) ? Integer(value.GetValueOrDefault()) : null;

    /// <summary>A part; null where there is none.</summary>
    public T? Optional<T>(T? value, Func<ModelCodec, T?, T> item)
        where T : class => Flag(value is not null) ? item(this, value) : null;

    /// <summary>A list of texts.</summary>
    public EquatableArray<string> Texts(EquatableArray<string> values) => Each(values, static (codec, text) => codec.Text(text));

    /// <summary>A list of numbers.</summary>
    public EquatableArray<int> Integers(EquatableArray<int> values) => Each(values, static (codec, number) => codec.Integer(number));

    /// <summary>A set of centers.</summary>
    public CenterSet Centers(CenterSet value) => (CenterSet)Member((int)value, (int)CenterSet.All + 1);
}
