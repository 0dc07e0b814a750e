namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>Text that must not be shown.</summary>
internal sealed class SecretTester : TextTester
{
    /// <inheritdoc/>
    public override bool IsFreeText => false;
}
