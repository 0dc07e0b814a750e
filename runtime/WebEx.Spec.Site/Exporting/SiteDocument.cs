using System.Buffers;
using System.Globalization;
using System.Text.Json;
using WebEx.Site.State;

namespace WebEx.Site.Exporting;

/// <summary>A whole site as one JSON document: <c>{"version": 1, "tables": {"accounts": [{...}]}}</c>.</summary>
internal static class SiteDocument
{
    /// <summary>The form of the document. Rows get new properties with a default in one form; what cannot be read so needs another number.</summary>
    private const int Version = 1;

    /// <summary>The state as UTF-8. The same state gives the same bytes.</summary>
    public static byte[] Write(SiteState state)
    {
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, new JsonWriterOptions { Indented = true }))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteStartObject("tables");
            foreach (TableDefinition table in SiteTables.All)
            {
                json.WriteStartArray(table.Name);
                foreach ((_, object row) in state[table].Entries)
                    json.WriteRawValue(table.Write(row is SiteRow site ? site with { Generation = null, Clock = null } : row));
                json.WriteEndArray();
            }

            json.WriteEndObject();
            json.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }

    /// <summary>The state of a document.</summary>
    /// <exception cref="FormatException">It is no such document. The message says where.</exception>
    public static SiteState Read(ReadOnlyMemory<byte> utf8)
    {
        try
        {
            if (JsonText.Problem(utf8.Span) is { } noText)
                throw new FormatException(noText);
            using JsonDocument document = JsonDocument.Parse(utf8, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return Read(document.RootElement);
        }
        catch (JsonException problem)
        {
            throw new FormatException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"line {problem.LineNumber + 1}, byte {problem.BytePositionInLine + 1}: The document is not JSON, or has a property twice."
                ),
                problem
            );
        }
    }

    private static SiteState Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("version", out JsonElement number) || number.ValueKind != JsonValueKind.Number)
            throw new FormatException("version: it is missing. The document is none that a site has exported.");
        if (!number.TryGetInt32(out int version) || version != Version)
            throw new FormatException($"version: this program reads version {Version}, and the document has {number}. Use the program that wrote it.");
        if (!root.TryGetProperty("tables", out JsonElement tables) || tables.ValueKind != JsonValueKind.Object)
            throw new FormatException("tables: an object is expected.");

        ITable?[] read = new ITable?[SiteTables.All.Length];
        foreach (JsonProperty table in tables.EnumerateObject())
        {
            TableDefinition definition =
                SiteTables.All.FirstOrDefault(candidate => candidate.Name == table.Name)
                ?? throw new FormatException($"tables.{table.Name}: there is no such table. Use the program that wrote the document.");
            read[definition.Index] = ReadTable(definition, table.Value);
        }

        SiteState state = SiteState.Empty.With(read);
        return StateCheck.Problem(state) is { } problem ? throw new FormatException(problem) : state;
    }

    private static ITable ReadTable(TableDefinition definition, JsonElement rows)
    {
        if (rows.ValueKind != JsonValueKind.Array)
            throw new FormatException($"tables.{definition.Name}: an array is expected.");
        ITable table = definition.Empty;
        int index = 0;
        foreach (JsonElement row in rows.EnumerateArray())
        {
            string place = string.Create(CultureInfo.InvariantCulture, $"tables.{definition.Name}[{index++}]");
            try
            {
                table = definition.Add(table, row.GetRawText());
            }
            catch (JsonException problem)
            {
                throw new FormatException($"{place}{problem.Path?.TrimStart('$')}: it cannot be read as a row of that table, or lacks a property.", problem);
            }

            if (table.Count != index)
                throw new FormatException($"{place}: there already is a row with its key.");
        }

        return table;
    }
}
