namespace WebEx.Site;

/// <summary>How a page leads a browser on by its script, in place of a redirect.</summary>
public enum SiteScript
{
    /// <summary>Not at all: the response is a redirect, as the guide has it.</summary>
    None,

    /// <summary><c>location.href="..."</c>. Source: a recorded session of 29 March 2013.</summary>
    LocationHref,

    /// <summary><c>window.location.replace("...")</c>. Source: the live-site specs of the Ruby gem webex, 2015.</summary>
    LocationReplace,

    /// <summary>
    /// <c>var url = "..."</c>, to which the script then goes. Source: a client for WBS 31, July 2016, which reads the variable; what the page does with it is
    /// not recorded, and decided here.
    /// </summary>
    UrlVariable,
}
