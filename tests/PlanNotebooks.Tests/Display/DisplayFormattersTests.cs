using System.Collections;
using PlanNotebooks.Display;
using PlanNotebooks.Presentation;
using PlanNotebooks.Tables;

namespace PlanNotebooks.Tests.Display;

/// <summary>The convention by which .NET Interactive finds formatters, followed as it follows it: by names alone.</summary>
public class DisplayFormattersTests
{
    public static TheoryData<Type> Displayables =>
        [
            .. typeof(Findings)
                .Assembly.GetTypes()
                .Where(type => type is { IsPublic: true, IsClass: true } && type.IsAssignableTo(typeof(IDisplayable)))
                .Append(typeof(Table))
                .Append(typeof(MimeBundle)),
        ];

    [Theory]
    [MemberData(nameof(Displayables))]
    public void EveryTypeThatShowsItselfNamesItsFormatters(Type type) => Assert.Single(Sources(type));

    [Fact]
    public void TheFormattersWriteTheFormsOfTheBundle()
    {
        var findings = Findings.Of("Two targets < three.");

        var written = Write(findings);

        Assert.Equal(["text/html", "text/plain"], written.Keys.Order());
        Assert.All(written, form => Assert.Equal(findings.ToMimeBundle().Data[form.Key], form.Value));
    }

    [Fact]
    public void TheyAreForTablesOfAnyRows()
    {
        var table = Table.Of([1, 2], Column.Of("n", (int n) => n));

        Assert.Equal(table.ToHtml(), Write(table)["text/html"]);
    }

    [Fact]
    public void ABundleOfPlainTextHasHtmlToo() =>
        Assert.Equal(
            "<pre>7 &lt; 8</pre>",
            Write(new MimeBundle(new Dictionary<string, string> { ["text/plain"] = "7 < 8" }))["text/html"]
        );

    [Fact]
    public void WhatDoesNotShowItselfIsNotWritten()
    {
        using var writer = new StringWriter();

        Assert.False(new DisplayFormatter(MimeBundle.Html).Format(7, writer));
        Assert.False(new DisplayFormatter(MimeBundle.Html).Format(null, writer));
        Assert.Equal("", writer.ToString());
    }

    private static Dictionary<string, string> Write(object value)
    {
        var source = Sources(value.GetType()).Single();
        var sourceType = (Type)Property(source, "FormatterSourceType")!;
        Assert.Equal(["text/html", "text/plain"], (string[])Property(source, "PreferredMimeTypes")!);
        var formatters = (IEnumerable)
            sourceType.GetMethod("CreateTypeFormatters")!.Invoke(Activator.CreateInstance(sourceType), null)!;
        return formatters
            .Cast<object>()
            .ToDictionary(formatter => (string)Property(formatter, "MimeType")!, formatter => Format(formatter, value));
    }

    private static IEnumerable<object> Sources(Type type) =>
        type.GetCustomAttributes(inherit: true)
            .Where(attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute");

    private static object? Property(object target, string name) => target.GetType().GetProperty(name)!.GetValue(target);

    private static string Format(object formatter, object value)
    {
        using var writer = new StringWriter();
        Assert.Equal(true, formatter.GetType().GetMethod("Format")!.Invoke(formatter, [value, writer]));
        return writer.ToString();
    }
}
