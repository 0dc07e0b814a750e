using System.Text;

namespace WebEx.Spec.Language.Storing;

/// <summary>Texts, each decoded when it is asked for.</summary>
internal sealed class StoredTexts
{
    // Bytes that are not UTF-8 are an exception.
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly byte[] _bytes;
    private readonly (int Start, int Length)[] _places;
    private readonly string?[] _texts;

    private StoredTexts(byte[] bytes, (int Start, int Length)[] places)
    {
        _bytes = bytes;
        _places = places;
        _texts = new string?[places.Length];
    }

    /// <summary>Reads where they are.</summary>
    public static StoredTexts Read(byte[] bytes, ModelReader reader)
    {
        var places = new (int Start, int Length)[reader.Length()];
        for (int i = 0; i < places.Length; i++)
        {
            int length = reader.Length();
            places[i] = (reader.Skip(length), length);
        }

        return new StoredTexts(bytes, places);
    }

    /// <summary>The text of an index; null where there is none.</summary>
    /// <exception cref="ArgumentException">It is not UTF-8.</exception>
    public string? Find(ulong index)
    {
        if (index >= (ulong)_places.Length)
            return null;
        // Two threads may decode the same one: either result will do.
        (int start, int length) = _places[index];
        return _texts[index] ??= Decode(_bytes, start, length);
    }

    /// <summary>The text of some bytes.</summary>
    /// <exception cref="ArgumentException">They are not UTF-8.</exception>
    public static string Decode(byte[] bytes, int start, int length) => Utf8.GetString(bytes, start, length);
}
