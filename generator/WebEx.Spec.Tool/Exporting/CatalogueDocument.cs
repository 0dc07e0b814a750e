using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Exporting;

/// <summary>The whole catalogue as one JSON document; <c>spec/schema/catalogue.schema.json</c> describes it.</summary>
internal sealed class CatalogueDocument(Utf8JsonWriter json, Catalogue catalogue)
{
    private const string MeetingFeatures = "meetingFeatures";

    // The document is no part of a Web page, so quotes and angle brackets stay readable. The same bytes come out on every system.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly CommandIds _ids = new(catalogue.Commands);

    /// <summary>The text of the document, its last line break included.</summary>
    public static string Write(Catalogue catalogue)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
            new CatalogueDocument(json, catalogue).Write();
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length) + "\n";
    }

    private void Write()
    {
        var commands = new CommandSection(json, _ids);
        json.WriteStartObject();
        json.WriteObjects("commands", catalogue.Commands.OrderBy(_ids.Of, StringComparer.Ordinal), commands.Write);
        json.WriteObjects("timeZones", catalogue.Shared.TimeZones, Write);
        json.WriteObjects(MeetingFeatures, catalogue.Shared.Bits.FirstOrDefault(bits => bits.Name == MeetingFeatures)?.Value?.Bits ?? default, Write);
        json.WriteObjects("entryPoints", catalogue.EntryPoints, Write);
        json.WriteObjects("workflows", catalogue.Workflows, Write);
        json.WriteEndObject();
    }

    private void Write(TimeZoneModel zone)
    {
        TimeSpan offset = TimeSpan.FromMinutes(zone.OffsetMinutes);
        json.WriteNumber("index", zone.Index);
        json.WriteString("offset", (zone.OffsetMinutes < 0 ? "-" : "+") + offset.ToString(@"hh\:mm", CultureInfo.InvariantCulture));
        json.WriteString("name", $"{zone.Text} ({zone.Place})");
    }

    private void Write(BitModel bit)
    {
        json.WriteNumber("bit", bit.Bit);
        json.WriteString("name", bit.Name);
        json.WriteString("category", bit.Category);
    }

    private void Write(EntryPointModel entryPoint)
    {
        json.WriteString("name", entryPoint.Name);
        json.WriteString("path", entryPoint.Path);
        json.WriteString("at", entryPoint.At);
        json.WriteBoolean("frameset", entryPoint.HasFrameset);
        new ArgumentSection(json).Write(entryPoint.Arguments, [], entryPoint.Centers);
    }

    private void Write(WorkflowModel workflow)
    {
        json.WriteString("command", workflow.Command);
        json.WriteStrings("checks", workflow.Checks.SelectMany(check => check.Errors));
    }
}
