using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;

namespace WebEx.Spec.Generator.Tests;

/// <summary>Whatever a project calls its own types, namespaces and members: generated code compiles beside them, or one message says which name has to
/// change.</summary>
public sealed class ConsumerNamesTests
{
    // Names of the framework, the runtime and generated code, in every location that is not the very one that C# allows once only.
    private const string Hostile = """
        [assembly: System.CLSCompliant(true)]

        internal sealed class Center;
        internal sealed class String;
        internal sealed class Uri;
        internal sealed class ScheduleMeeting;
        internal sealed class MeetingType;
        internal sealed class WebExRequest<T>;
        #pragma warning disable CS8981 // Names in small letters are what is tried here.
        internal sealed class var;
        internal sealed class reader;
        internal sealed class check;
        internal sealed class writer;
        #pragma warning restore CS8981

        namespace System.WebEx { internal sealed class Center; }
        namespace System.CodeDom.WebEx { internal sealed class Compiler; }
        namespace Acme.WebEx { internal sealed class WebExRequest; }
        namespace Acme.System { internal sealed class Uri; }
        namespace WebEx.System { internal sealed class String; internal static class Console; }
        namespace WebEx.WebEx { internal sealed class Center; }
        namespace WebEx.Global { internal sealed class System; }
        namespace WebEx.Meetings.System { internal sealed class Uri; internal sealed class CodeDom; }
        namespace WebEx.Meetings.WebEx { internal sealed class Center; }

        namespace WebEx.Meetings
        {
            internal sealed class String;
            internal sealed class Center;
            internal sealed class ReplyReader;
            internal sealed class Violation;

            internal static class Extensions
            {
                public static string Describe(this ScheduleMeeting request) => request.ToString();
                public static object? Convert<T>(this T value, object? to) => to ?? value;
                public static int Count(this object value) => value is null ? 0 : 1;
            }

            public sealed partial record ScheduleMeeting
            {
                internal sealed class WebEx;
                internal sealed class System;
                internal sealed class Center;
                internal const int Int32 = 1;
                /// <summary>One of the consumer's own.</summary>
                public static implicit operator string(ScheduleMeeting request) => request?.Describe() ?? "";
                /// <summary>One of the consumer's own.</summary>
                public string Describe(string format) => format;
                /// <summary>One of the consumer's own.</summary>
                public RequestValidationResult Validate(int center) => Validate((global::WebEx.Center)center);
            }

            public sealed partial record ScheduleMeetingReply
            {
                internal sealed class Error2;
                internal string Whole => Text ?? "";
            }
        }
        """;

    private const string GlobalUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using static System.Math;
        global using static System.Convert;
        global using static Acme.Names;
        global using Uri = Acme.Names;
        global using ReplyReader = Acme.Names;
        global using RequestValidationResult = Acme.Names;
        global using RoomType = Acme.Names;
        """;

    private const string Named = """
        namespace Acme
        {
            internal static class Names
            {
                public static string Describe() => "";
                public static object Definition => "";
                public static int Validate(object center) => 0;
                public static void Check(object check) { }
                public static class Centers { }
                public static class Violation { }
            }
        }
        """;

    [Fact]
    public void The_whole_catalogue_compiles_beside_a_project_that_uses_all_its_names_and_is_CLS_compliant() =>
        Warnings(WholeCatalogue.OnNewest.Output.AddSyntaxTrees(Parse(Hostile))).ShouldBeEmpty();

    [Theory]
    [InlineData("")]
    [InlineData("Acme")]
    [InlineData("Acme.WebEx")]
    [InlineData("System")]
    [InlineData("WebEx.Rooms")]
    [InlineData("WebEx.WebEx.System")]
    [InlineData("Rooms.BookRoom")]
    [InlineData("Größe.class1")]
    public void Global_usings_and_any_namespace_change_nothing(string name)
    {
        GeneratorRun run = new Session(SmallCatalogue.Files, program: GlobalUsings + "\n" + Named, properties: ("WebExSpecNamespace", name)).Run();

        run.Messages.ShouldBeEmpty();
        // Usings that nothing needs are no warnings of the compiler.
        CompilationTests.Warnings(run).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(
        "namespace Polyfills { } namespace System { internal sealed class FlagsAttribute : Attribute; internal sealed class ObsoleteAttribute : "
            + "Attribute { public ObsoleteAttribute(string text) { } } }"
    )]
    [InlineData(
        "namespace System.CodeDom.Compiler { internal sealed class GeneratedCodeAttribute : Attribute { public GeneratedCodeAttribute(string tool, "
            + "string version) { } } }"
    )]
    public void Attributes_of_the_framework_may_be_the_projects_own(string program)
    {
        GeneratorRun run = new Session(EveryKind.Files, program: program).Run();

        run.Messages.ShouldBeEmpty();
        CompilationTests.Warnings(run).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("class WebEx { }", "", "WebEx")]
    [InlineData("static class System { }", "", "System")]
    [InlineData("namespace Acme { class Api { } }", "Acme.Api", "Acme.Api")]
    [InlineData("namespace Acme { class Api { } }", "Acme.Api.Calls", "Acme.Api")]
    [InlineData("", "WebEx.Center", "WebEx.Center")]
    [InlineData("", "System.String", "System.String")]
    public void A_type_that_hides_a_namespace_is_one_message_and_no_code(string program, string name, string hidden)
    {
        GeneratorRun run = new Session(SmallCatalogue.Files, program: program, properties: ("WebExSpecNamespace", name)).Run();

        run.Messages.ShouldBe([
            $"error WES4008: A type is called '{hidden}', and so is a namespace that generated code needs and that C# cannot reach beside the type; "
                + $"nothing is generated. "
                + "Rename the type, or move it into a namespace.",
        ]);
        run.Files.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("namespace WebEx.Rooms { class BookRoom { } }", "WebEx.Rooms.BookRoom")]
    [InlineData("namespace WebEx.Rooms { partial class BookRoomReply { } }", "WebEx.Rooms.BookRoomReply")]
    [InlineData("namespace WebEx.Rooms { static partial class BookRoomErrorCodes { } }", "WebEx.Rooms.BookRoomErrorCodes")]
    [InlineData("namespace WebEx.Rooms.CancelRoom { }", "WebEx.Rooms.CancelRoom")]
    [InlineData("namespace WebEx { enum RoomType { } }", "WebEx.RoomType")]
    public void A_declaration_of_what_is_generated_is_named(string program, string name)
    {
        GeneratorRun run = new Session(SmallCatalogue.Files, program: program).Run();

        run.Diagnostics.ShouldHaveSingleItem().Id.ShouldBe("WES4009");
        run.Messages.Single().ShouldStartWith($"error WES4009: This project declares '{name}', which WebEx.Spec generates as well.");
    }

    [Fact]
    public void Copies_of_generated_files_are_one_message_and_what_else_clashes_another()
    {
        string copy = new Session(SmallCatalogue.Files).Run().File(SmallCatalogue.HintOf("Rooms.BookRoom")).Text;

        new Session(SmallCatalogue.Files, program: copy + "namespace WebEx.Rooms { class ListRooms { } }")
            .Run()
            .Messages.Select(message => message.Split(". ")[0])
            .ShouldBe([
                "error WES4015: 'WebEx.Rooms.BookRoom' is in a file of this project that WebEx.Spec generated before, and is generated again",
                "error WES4009: This project declares 'WebEx.Rooms.ListRooms', which WebEx.Spec generates as well",
            ]);
    }

    [Fact]
    public void A_type_beside_generated_ones_is_no_clash()
    {
        GeneratorRun run = new Session(
            SmallCatalogue.Files,
            program: "namespace WebEx.Rooms { class Other { } class BookRoom<T> { } public sealed partial record BookRoom { } } namespace WebEx.Other { }"
        ).Run();

        run.Messages.ShouldBeEmpty();
        CompilationTests.Warnings(run).ShouldBeEmpty();
    }

    [Theory]
    [InlineData(LanguageVersion.CSharp9, true)]
    [InlineData(LanguageVersion.Latest, false)]
    public void Every_kind_of_type_is_CLS_compliant(LanguageVersion version, bool isOld)
    {
        GeneratorRun run = new Session(
            EveryKind.Files,
            version,
            isOld ? Frameworks.NetStandard20 : null,
            program: "[assembly: System.CLSCompliant(true)]"
        ).Run();

        run.Messages.ShouldBeEmpty();
        CompilationTests.Warnings(run).ShouldBeEmpty();
    }

    private static SyntaxTree Parse(string text) =>
        CSharpSyntaxTree.ParseText(
            text,
            new CSharpParseOptions(LanguageVersion.Latest, DocumentationMode.Diagnose),
            "Hostile.cs",
            cancellationToken: TestContext.Current.CancellationToken
        );

    private static IEnumerable<string> Warnings(Compilation compilation) =>
        compilation
            .GetDiagnostics(TestContext.Current.CancellationToken)
            .Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(diagnostic => diagnostic.ToString());
}
