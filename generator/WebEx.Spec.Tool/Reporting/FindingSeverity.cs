namespace WebEx.Spec.Tool.Reporting;

/// <summary>How much a finding weighs.</summary>
internal enum FindingSeverity
{
    /// <summary>To know; it makes no exit code.</summary>
    Note,

    /// <summary>Odd, or against advice.</summary>
    Warning,

    /// <summary>Wrong.</summary>
    Error,
}
