#if NET
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WebEx.CodeGeneration;

/// <summary>
/// A reply as JSON: its outcome, why it failed or cannot be understood, and its values by the names of the properties. Each generated reply has a converter of
/// this type. What is read is a reply that a site could have sent, or a <see cref="JsonException"/>.
/// </summary>
/// <typeparam name="TRequest">The type of the request.</typeparam>
/// <typeparam name="TReply">The type of the reply.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ReplyJsonConverter<TRequest, TReply> : JsonConverter<TReply>
    where TRequest : WebExRequest<TReply>
    where TReply : WebExReply
{
    private readonly WebExCommand<TRequest, TReply> _command;
    private readonly ReplyValues _values;

    /// <summary>Creates the converter of a command's replies.</summary>
    /// <param name="command">The command that is answered.</param>
    /// <param name="values">The values of its replies.</param>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    protected ReplyJsonConverter(WebExCommand<TRequest, TReply> command, ReplyValues values)
    {
        _command = command ?? throw new ArgumentNullException(nameof(command));
        _values = values ?? throw new ArgumentNullException(nameof(values));
    }

    /// <inheritdoc/>
    public override TReply? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var document = new ReplyDocument(_values.All);
        document.Read(ref reader, new ReplyJsonStyle(options));
        return document.ToReply(_command);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, TReply value, JsonSerializerOptions options) =>
        ReplyDocument.Of(value, _command, _values.All).Write(writer, new ReplyJsonStyle(options));
}
#endif
