namespace WebEx.Spec.Package.Tests;

/// <summary>Consumers of older frameworks and of C# 9.</summary>
[Collection(SharedPackages.Name)]
public sealed class OlderPlatformTests(PackedPackages packages)
{
    private const string Properties =
        "<LangVersion>9.0</LangVersion><TreatWarningsAsErrors>true</TreatWarningsAsErrors><WebExSpecInclude>p.php;m.php@meeting;h.php/LL</WebExSpecInclude>";

    // What it finds wrong is its result.
    private const string Library = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using System.Threading.Tasks;
        using WebEx;
        using WebEx.Client;
        using WebEx.Client.Testing;
        using WebEx.Labs;
        using WebEx.Meetings;
        using WebEx.Partner;

        namespace Older
        {
            public sealed class Review
            {
                private readonly WebExSite _site = new("acme");
                private readonly List<string> _wrong = new();

                public async Task<IReadOnlyList<string>> RunAsync()
                {
                    Request();
                    Lists();
                    Replies();
                    await SendAsync();
                    return _wrong;
                }

                private void Request()
                {
                    ScheduleMeeting meeting = Meeting();
                    Expect("valid", meeting.Validate(Center.MeetingCenter).IsValid);
                    WebExForm form = meeting.ToForm(_site);
                    Expect("form", form.Action.AbsoluteUri == "https://acme.webex.com/acme/m.php" && form.Body.Contains("&TC1=R%26D&") &&
                        form.Body.Contains("&Days=84&"));
                    Expect("URL",
                        meeting.ToUri(_site).AbsoluteUri.EndsWith(
                            "&BU=https%3A%2F%2Fwww.example.com%2Fback%3Fnext%3D%25C3%25A4%2526", StringComparison.Ordinal));
                    Expect("read back", ScheduleMeeting.TryRead(form.Body, Center.MeetingCenter, out ScheduleMeeting? read, out _) && read == meeting);

                    ScheduleMeeting wrong = meeting with { MeetingName = new string('x', 131), Start = new WebExDateTime(2026, 2, 30, 9, 30), Days = null };
                    ViolationRule[] rules = wrong.Validate(Center.MeetingCenter).Select(violation => violation.Rule).ToArray();
                    Expect("violations: " + string.Join(", ", rules),
                        rules.SequenceEqual(new[] { ViolationRule.TooLong, ViolationRule.Date, ViolationRule.RequiredWhen }));
                    Expect("required",
                        new LogIn { Password = "geheim" }.Validate(Center.MeetingCenter).Any(
                            violation => violation.Rule == ViolationRule.Required && violation.ArgumentCode == "WID"));
                    Expect("secret in a URL", Throws(() => new LogIn { WebExId = "jo", Password = "geheim" }.ToUri(_site)));
                }

                private void Lists()
                {
                    var request = new AddAttendees
                    {
                        MeetingKey = "1",
                        BackUrl = "https://www.example.com/",
                        Attendees = ValueList.Create(
                            new Attendee { FullName = "Ann", EmailAddress = "ann@example.com", Phone = new WebExPhoneNumber("1", "408", "5550100") },
                            new Attendee { FullName = "Bob", EmailAddress = "bob@example.com", TimeZone = WebExTimeZone.SanJose }),
                        AdditionalArguments = new() { { "CSRF", "token" } },
                    };
                    Expect("list is valid", request.Validate(Center.MeetingCenter).IsValid);
                    string body = request.ToForm(_site).Body;
                    Expect("list is numbered: " + body, body.Contains("&FN2=Bob&") && body.Contains("PhoneArea1=408"));
                    Expect("list is read back",
                        AddAttendees.TryRead(body, Center.MeetingCenter, out AddAttendees? read, out _)
                            && read == request && read.Attendees![1].FullName == "Bob");
                }

                private void Replies()
                {
                    var redirect = ScheduleMeetingReply.Read("https://www.example.com/back?next=%C3%A4&AT=SM&ST=SUCCESS&MK=123");
                    Expect("redirect", redirect.IsSuccess && redirect.MeetingKey == "123" && redirect.AdditionalParameters["next"] == "ä");
                    Expect("failure",
                        ScheduleMeetingReply.Read("?AT=SM&ST=FAIL&RS=PasswordShouldExceed6Chars").Error is
                            { Code: ScheduleMeetingError.PasswordShouldExceedNChars, Number: 6 });
                    var markup = ListOpenMeetingsReply.Read("<ListOpenMeetings><Status>SUCCESS</Status><MeetingKeys>11;22</MeetingKeys></ListOpenMeetings>");
                    Expect("markup", markup.IsSuccess && markup.MeetingKeys == ValueList.Create("11", "22"));
                    Expect("unreadable", ScheduleMeetingReply.Read("<html></html>").Outcome == ReplyOutcome.Unreadable);
                }

                private async Task SendAsync()
                {
                    FakeTransport fake = new FakeTransport()
                        .On(LogIn.Command, request => FakeReply.Success(("WID", request.WebExId)).WithCookie("SESSION=1; Path=/; Secure"))
                        .On(ScheduleMeeting.Command, FakeReply.Success(("MK", 42)))
                        .On(ListLabs.Command, FakeReply.Success(("LN1", "First"), ("LN2", "Second")));
                    WebExSession session = new WebExClient(_site, fake).CreateSession();
                    Expect("login", (await session.SendAsync(new LogIn { WebExId = "jo", Password = "geheim" })).IsSuccess && session.IsLoggedIn);
                    Expect("scheduled", (await session.SendAsync(Meeting())).MeetingKey == "42" && fake.Sent<ScheduleMeeting>().Single() == Meeting());
                    Expect("cookie", fake.TransportRequests[1].Cookies == "SESSION=1");
                    ListLabsReply labs = await
                        new WebExClient(_site, fake, new WebExClientOptions { Center = Center.TrainingCenter })
                            .SendAsync(new ListLabs { BackUrl = "https://www.example.com/" });
                    Expect("posted list", labs.Labs.Select(lab => lab.Name).SequenceEqual(new[] { "First", "Second" }));
                    try
                    {
                        await session.SendAsync(new LogIn());
                        Expect("not sent", false);
                    }
                    catch (WebExRequestException exception)
                    {
                        Expect("says why it wasn't sent", !exception.Result.IsValid);
                    }

                    using var transport = new HttpTransport { Timeout = TimeSpan.FromSeconds(5) };
                    try
                    {
                        await new WebExClient(new WebExSite(new Uri("http://127.0.0.1:1/acme/")), transport).SendAsync(new LogOut());
                        Expect("no answer", false);
                    }
                    catch (WebExTransportException exception)
                    {
                        Expect("says that no answer came", exception.StatusCode is null);
                    }
                }

                private static ScheduleMeeting Meeting() => new()
                {
                    MeetingName = "Design review",
                    Start = new WebExDateTime(2026, 12, 1, 9, 30),
                    TimeZone = WebExTimeZone.SanJose,
                    RepeatOption = RepeatOption.Weekly,
                    Days = RepeatDays.Monday | RepeatDays.Wednesday | RepeatDays.Friday,
                    TrackingCodes = { [1] = "R&D" },
                    BackUrl = new BackUrl("https://www.example.com/back").With("next", "ä&"),
                };

                private static bool Throws(Action action)
                {
                    try
                    {
                        action();
                        return false;
                    }
                    catch (InvalidOperationException)
                    {
                        return true;
                    }
                }

                private void Expect(string what, bool holds)
                {
                    if (!holds) _wrong.Add(what);
                }
            }
        }
        """;

    private const string Program = """
        using System;
        using System.Reflection;
        using System.Runtime.CompilerServices;
        using Older;

        // Compiling a method looks up all that it calls, in generated code too.
        const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        int count = 0;
        foreach (Type type in typeof(Review).Assembly.GetTypes())
        {
            if (type.ContainsGenericParameters) continue;
            foreach (MethodBase method in (MethodBase[])[.. type.GetMethods(Declared), .. type.GetConstructors(Declared)])
            {
                if (method.IsAbstract || method.ContainsGenericParameters || type.BaseType == typeof(MulticastDelegate)) continue;
                RuntimeHelpers.PrepareMethod(method.MethodHandle);
                count++;
            }
        }

        Console.WriteLine(count > 1000 ? "all is found" : $"only {count} methods");
        Type runtime = typeof(WebEx.WebExSite), client = typeof(WebEx.Client.WebExClient);
        foreach (Type type in new[] { runtime, client }) Console.WriteLine(Framework(type));
        var wrong = await new Review().RunAsync();
        foreach (string what in wrong) Console.WriteLine("WRONG: " + what);
        return wrong.Count;

        static string Framework(Type type)
        {
            var target = (System.Runtime.Versioning.TargetFrameworkAttribute)Attribute.GetCustomAttribute(
                type.Assembly, typeof(System.Runtime.Versioning.TargetFrameworkAttribute))!;
            return type.Assembly.GetName().Name + " for " + target.FrameworkName;
        }
        """;

    private string Client => $"""<PackageReference Include="WebEx.Spec.Client" Version="{packages.Version}" />""";

    // A program for .NET takes the packages' libraries for .NET, whatever its libraries were compiled against. .NET Framework takes those for .NET Standard:
    // they are put in the place of the others.
    [Fact]
    public void A_library_for_NET_Standard_in_CSharp_9_runs_on_the_packages_for_NET_and_on_those_for_NET_Standard()
    {
        var library = new Consumer(packages, "older-library", Properties, Client, "netstandard2.0");
        library.Write("Review.cs", Library);
        var program = new Consumer(
            packages,
            "above-older-library",
            "<OutputType>Exe</OutputType>",
            """<ProjectReference Include="../older-library/older-library.csproj" />""",
            isReferencing: false
        );
        program.Write("Program.cs", Program);

        program.Build("-o", program.PathOf("out")).ShouldSucceed().Output.ShouldNotContain(": warning ");
        library.Generated.ShouldContain("WebEx.Meetings.ScheduleMeeting.g.cs");
        Runs(".NETCoreApp,Version=v8.0");

        foreach (string package in new[] { "WebEx.Spec.Runtime", "WebEx.Spec.Client" })
            File.Copy(
                Path.Combine(packages.Restored, package.ToLowerInvariant(), packages.Version, "lib", "netstandard2.0", package + ".dll"),
                program.PathOf($"out/{package}.dll"),
                overwrite: true
            );
        Runs(".NETStandard,Version=v2.0");

        void Runs(string framework) =>
            DotNet
                .Run(program.Folder, "out/above-older-library.dll")
                .ShouldSucceed()
                .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .ShouldBe(["all is found", $"WebEx.Spec.Runtime for {framework}", $"WebEx.Spec.Client for {framework}"]);
    }

    // Compiled only: .NET Framework runs nowhere but on Windows.
    [Fact]
    public void A_library_for_NET_Framework_builds_without_a_warning()
    {
        var library = new Consumer(packages, "framework-library", Properties, Client, "net472");
        library.Write("Review.cs", Library);
        library.Build().ShouldSucceed().Output.ShouldNotContain(": warning ");
    }
}
