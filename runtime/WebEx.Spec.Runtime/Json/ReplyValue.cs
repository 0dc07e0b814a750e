#if NET
using System.Text.Json;

namespace WebEx;

// A value of a reply in its three forms: as a site sends it, as a typed value, and as JSON.
internal abstract class ReplyValue(string name)
{
    public string Name => name;

    // As the reply has it: read by the same method as the property. Null where it is absent or unreadable.
    public abstract object? Read(ref ReplyReader reader);

    // The parameters that it is sent in.
    public abstract void AddTo(List<KeyValuePair<string, string>> pairs, object value);

    public abstract void Write(Utf8JsonWriter json, object? value, ReplyJsonStyle style);

    // The reader is at the value. Null where it is absent.
    public abstract object? ReadJson(ref Utf8JsonReader json, string place, ReplyJsonStyle style);

    public abstract bool IsSame(object? one, object? other);
}
#endif
