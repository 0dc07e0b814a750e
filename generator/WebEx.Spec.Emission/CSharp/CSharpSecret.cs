using System.Text;

namespace WebEx.Spec.Emission.CSharp;

/// <summary>What stands for a secret in C# that people copy: it is read from the environment.</summary>
internal static class CSharpSecret
{
    /// <summary>The expression for a secret of a name, such as <c>MeetingPassword</c>; what is neither letter nor digit becomes an underscore.</summary>
    public static string Of(string name)
    {
        var variable = new StringBuilder();
        foreach (char c in name)
        {
            bool isPlain = c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9');
            if (c is >= 'A' and <= 'Z' && variable.Length > 0)
                _ = variable.Append('_');
            _ = variable.Append(isPlain ? char.ToUpperInvariant(c) : '_');
        }

        return $"Environment.GetEnvironmentVariable(\"{variable}\")!";
    }
}
