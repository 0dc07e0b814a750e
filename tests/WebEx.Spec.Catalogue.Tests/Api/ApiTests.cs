using System.CodeDom.Compiler;

namespace WebEx.Tests.Api;

/// <summary>The public API of all generated commands is one approved file, so that a review sees what an edit of a template or of the spec does to each of
/// them.</summary>
public sealed class ApiTests
{
    [Fact]
    public void The_generated_api_is_the_approved_one()
    {
        IEnumerable<Type> generated = typeof(ApiTests)
            .Assembly.GetExportedTypes()
            .Where(type => type.IsDefined(typeof(GeneratedCodeAttribute), inherit: false));

        string.Concat(ApiLines.Of(generated).Select(line => line + "\n"))
            .ShouldMatchApproved(builder =>
                builder
                    .NoDiff()
                    .WithFileExtension("txt")
                    .WithFilenameGenerator((_, _, type, extension) => $"commands.{type}.{extension}")
                    .DoNotIgnoreLineEndings()
            );
    }
}
