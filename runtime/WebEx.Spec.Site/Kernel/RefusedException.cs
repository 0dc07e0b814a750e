namespace WebEx.Site.Kernel;

/// <summary>A command fails with an error code, from a place that many commands share. A handler that can say it by <c>CreateFailure</c> does so.</summary>
/// <param name="code">The error code, as the site sends it.</param>
internal sealed class RefusedException(string code) : Exception("The command fails with " + code + ".")
{
    public string Code => code;
}
