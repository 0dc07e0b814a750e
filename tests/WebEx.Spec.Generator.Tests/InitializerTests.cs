using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;

namespace WebEx.Spec.Generator.Tests;

/// <summary>The ways in which a consumer writes the collections of a request.</summary>
public sealed class InitializerTests
{
    // Every form that C# 9 has.
    private const string Consumer = """
        using WebEx;
        using WebEx.Meetings;

        internal static class Consumer
        {
            public static ScheduleMeeting[] Requests(ScheduleMeeting other, IndexedValues<string> codes, AdditionalArguments arguments)
            {
                var requests = new[]
                {
                    new ScheduleMeeting { Start = other.Start, TrackingCodes = { [1] = "x", [2] = null } },
                    new ScheduleMeeting { Start = other.Start, TrackingCodes = new() { [1] = "x" } },
                    new ScheduleMeeting { Start = other.Start, TrackingCodes = new IndexedValues<string> { [1] = "x" } },
                    new ScheduleMeeting { Start = other.Start, TrackingCodes = codes },
                    new ScheduleMeeting { Start = other.Start, TrackingCodes = other.TrackingCodes },
                    new ScheduleMeeting { Start = other.Start, AdditionalArguments = { { "CSRF", "t" } } },
                    new ScheduleMeeting { Start = other.Start, AdditionalArguments = new() { { "CSRF", "t" } } },
                    new ScheduleMeeting { Start = other.Start, AdditionalArguments = arguments },
                    new ScheduleMeeting { Start = other.Start, AdditionalArguments = other.AdditionalArguments },
                    other with { TrackingCodes = new() { [1] = "y" } },
                };
                requests[0].TrackingCodes[3] = "z";
                requests[0].AdditionalArguments.Add("A", "b");
                return requests;
            }

            public static AddAttendees Elements(ValueList<Attendee> attendees) =>
                new AddAttendees { MeetingKey = "1", BackUrl = "b", Attendees = ValueList.Create(new Attendee { FullName = "Ann" }) }
                with { Attendees = attendees };
        }
        """;

    [Fact]
    public void They_compile_in_CSharp_9_for_NET_Standard() => ShouldCompile(WholeCatalogue.OnOldest);

    [Fact]
    public void They_compile_in_the_newest_CSharp() => ShouldCompile(WholeCatalogue.OnNewest);

    private static void ShouldCompile(GeneratorRun run)
    {
        var options = (CSharpParseOptions)run.Output.SyntaxTrees.First().Options;
        SyntaxTree tree = CSharpSyntaxTree.ParseText(Consumer, options, "Consumer.cs", cancellationToken: TestContext.Current.CancellationToken);
        Compilation output = run.Output.AddSyntaxTrees(tree);
        output
            .GetSemanticModel(tree)
            .GetDiagnostics(cancellationToken: TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString())
            .ShouldBeEmpty();
    }
}
