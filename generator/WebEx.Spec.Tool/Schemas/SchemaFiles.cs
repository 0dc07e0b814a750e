using WebEx.Spec.Language.Keys;

namespace WebEx.Spec.Tool.Schemas;

/// <summary>What is written from the tables of keys: a JSON Schema for each kind of spec file, and the tables for people.</summary>
internal static class SchemaFiles
{
    /// <summary>The file that holds the tables for people.</summary>
    public const string Tables = "keys.md";

    /// <summary>The files by their names.</summary>
    public static IReadOnlyDictionary<string, string> All()
    {
        var files = SpecFiles.All.ToDictionary(file => NameOf(file.Name), file => JsonLayout.Write(SchemaWriter.Write(file)), StringComparer.Ordinal);
        files.Add(Tables, KeyTables.Write());
        return files;
    }

    /// <summary>The name of a schema.</summary>
    public static string NameOf(string file) => file + ".schema.json";
}
