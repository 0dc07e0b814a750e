namespace WebEx.Site.Kernel;

/// <summary>What a site asks of a request where no source has an error code for it.</summary>
internal static class DialectChecks
{
    /// <summary>What is wrong with how a request came, in a sentence; null where nothing is.</summary>
    public static string? FirstProblem(CommandContext context)
    {
        if (Insecure(context) is { } insecure)
            return insecure;
        if (context.Dialect.RequiresPostForSecrets && SecretInQuery(context) is { } code)
            return $"This site takes passwords, tickets and partner IDs in the body of a POST alone, and {code} came in the address.";
        if (context.Facts.ManagesAccounts && !context.Settings.AllowsAccountManagement)
            return "This site does not let accounts be managed by the API.";
        if (context.Dialect.RequiresMuOfSite && LeadsElsewhere(context))
            return "This site takes GoBack and pages of its own alone as the MU of a login.";
        return ChangesSomething(context.Facts.Command.Effect) ? Untokened(context) : null;
    }

    /// <summary>What is wrong with how a page of the site was asked for; null where nothing is.</summary>
    public static string? ProblemOfPage(CommandContext context) => Insecure(context);

    /// <summary>What is wrong with how a page of the site asks for a change; null where nothing is.</summary>
    public static string? ProblemOfAction(CommandContext context) => Insecure(context) ?? Untokened(context);

    private static string? Insecure(CommandContext context) =>
        context.Dialect.RequiresHttps && !context.Request.IsSecure ? "This site takes commands over https alone." : null;

    private static string? Untokened(CommandContext context) =>
        context.Dialect.RequiresCsrfToken && !HasToken(context)
            ? "This site takes commands that change something with the token of the login alone: send the CSRF value of its reply back as the argument CSRF."
            : null;

    private static bool ChangesSomething(CommandEffect effect) => effect is not (CommandEffect.Reads or CommandEffect.LogsIn or CommandEffect.LogsOut);

    // The generated reader knows which arguments are secrets.
    private static string? SecretInQuery(CommandContext context)
    {
        if (context.Request.Query.Length == 0)
            return null;
        if (QueryText.Find(context.Request.Query, "PID") is not null)
            return "PID";
        _ = context.Facts.Command.TryReadRequest("?" + context.Request.Query, context.Center, out IWebExRequest? _, out RequestValidationResult problems);
        return problems.FirstOrDefault(violation => violation.Rule == ViolationRule.SecretInUrl)?.ArgumentCode;
    }

    private static bool LeadsElsewhere(CommandContext context) =>
        context.Facts.Command.Effect == CommandEffect.LogsIn
        && context.Argument("MU") is { Length: > 0 } target
        && target != Partner.LogIn.GoBack
        && !(context.Resolve(target) is { } url && IsSameHost(new Uri(url), context.Request.HomePage));

    private static bool IsSameHost(Uri url, Uri homePage) => string.Equals(url.Authority, homePage.Authority, StringComparison.OrdinalIgnoreCase);

    private static bool HasToken(CommandContext context) =>
        context.Session is not { CsrfToken.Length: > 0 } session || string.Equals(context.Argument("CSRF"), session.CsrfToken, StringComparison.Ordinal);
}
