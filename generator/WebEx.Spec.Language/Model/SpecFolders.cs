namespace WebEx.Spec.Language.Model;

/// <summary>The folders of a catalogue.</summary>
public static class SpecFolders
{
    /// <summary>The folder that command files lie in.</summary>
    public const string Pages = "pages";

    /// <summary>The folder that shared definitions lie in.</summary>
    public const string Common = "common";
}
