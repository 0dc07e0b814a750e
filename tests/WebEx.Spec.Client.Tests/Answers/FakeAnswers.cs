using System.Reflection;

namespace WebEx.Tests;

/// <summary>Answers made of the catalogue's random ones.</summary>
internal static class FakeAnswers
{
    /// <summary>Reaches the generic methods of the client with types that are known at run time only.</summary>
    public static async Task<WebExReply> SendAsync(
        Func<MethodInfo> method,
        object target,
        IWebExRequest request,
        WebExSendOptions? options,
        CancellationToken cancellationToken
    )
    {
        Type reply = request.Command.GetType().GenericTypeArguments[1];
        var task = (Task)method().MakeGenericMethod(reply).Invoke(target, BindingFlags.DoNotWrapExceptions, null, [request, options, cancellationToken], null)!;
        await task;
        return (WebExReply)task.GetType().GetProperty("Result")!.GetValue(task)!;
    }

    /// <summary>Sends by a client.</summary>
    public static Task<WebExReply> SendAsync(this WebExClient client, IWebExRequest request, WebExSendOptions? options = null) =>
        SendAsync(
            () => typeof(WebExClient).GetMethods().Single(method => method.Name == "SendAsync" && method.GetParameters().Length == 3),
            client,
            request,
            options,
            TestContext.Current.CancellationToken
        );

    /// <summary>Tells a fake transport how to answer a command whose types are known at run time only.</summary>
    public static void On(this FakeTransport fake, WebExCommand command, FakeReply answer) =>
        typeof(FakeTransport)
            .GetMethods()
            .Single(method => method.Name == "On" && method.GetParameters()[1].ParameterType == typeof(FakeReply))
            .MakeGenericMethod(command.GetType().GenericTypeArguments)
            .Invoke(fake, [command, answer]);
}
