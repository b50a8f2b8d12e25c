using Microsoft.DotNet.Interactive.Formatting;
using PlanNotebooks.Display;
using PlanNotebooks.Figures;
using PlanNotebooks.Presentation;
using PlanNotebooks.Tables;

namespace PlanNotebooks.DotNetInteractive.Tests;

public class FormatterTests
{
    public static TheoryData<string, object> Displayables =>
        new()
        {
            { "table", Table.Of([1, 2], Column.Of("n", (int n) => n)).Titled("Numbers 数字") },
            { "figure", new Figure("Title", "<svg/>", "<svg/>", """{"data":[]}""", "Title\n1") },
            { "findings", Findings.Of("Two of three targets were met.", "三项目标完成两项。") },
        };

    [Theory]
    [MemberData(nameof(Displayables), DisableDiscoveryEnumeration = true)]
    public void WhatShowsItselfIsShownWithoutAnExtension(string name, object value)
    {
        Formatter.ResetToDefault();

        AssertShown(name, TableDisplay.BundleOf(value)!, value);
    }

    [Fact]
    public void ABundleIsShownAsWhatItHolds()
    {
        Formatter.ResetToDefault();
        var bundle = new MimeBundle(
            new Dictionary<string, string> { [MimeBundle.Html] = "<b>7</b>", [MimeBundle.Plain] = "7" }
        );

        AssertShown("bundle", bundle, bundle);
    }

    [Fact]
    public void ABundleWithoutHtmlIsShownByItsText()
    {
        Formatter.ResetToDefault();
        var bundle = new MimeBundle(new Dictionary<string, string> { [MimeBundle.Plain] = "7 < 8" });

        Assert.Equal(
            ["<pre>7 &lt; 8</pre>", "7 < 8"],
            FormattedValue.CreateManyFromObject(bundle).Select(value => value.Value)
        );
    }

    private static void AssertShown(string name, MimeBundle expected, object value)
    {
        var shown = FormattedValue.CreateManyFromObject(value);

        Assert.True(shown.Count == 2, name);
        Assert.Equal([MimeBundle.Html, MimeBundle.Plain], shown.Select(form => form.MimeType));
        Assert.All(shown, form => Assert.Equal(expected.Data[form.MimeType], form.Value));
    }
}
