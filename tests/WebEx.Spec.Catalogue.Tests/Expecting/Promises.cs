using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace WebEx.Tests;

/// <summary>What the compiler is told of a reply: which properties are not null after <see cref="WebExReply.IsSuccess"/>.</summary>
internal static class Promises
{
    public static IEnumerable<string> Of(Type reply) =>
        reply.GetProperty(nameof(WebExReply.IsSuccess))!.GetCustomAttributes<MemberNotNullWhenAttribute>().SelectMany(attribute => attribute.Members);

    public static IEnumerable<string> AfterEnsureSuccess(Type reply) =>
        reply.GetMethod(nameof(WebExReply.EnsureSuccess))!.GetCustomAttributes<MemberNotNullAttribute>().SelectMany(attribute => attribute.Members);

    public static void ShouldBeKept(WebExReply reply)
    {
        if (!reply.IsSuccess)
            return;
        foreach (string name in Of(reply.GetType()))
            reply.GetType().GetProperty(name)!.GetValue(reply).ShouldNotBeNull($"{name}: {reply.Text}");
    }
}
