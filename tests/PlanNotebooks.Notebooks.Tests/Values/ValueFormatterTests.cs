using PlanNotebooks.Display;
using PlanNotebooks.Notebooks.Values;

namespace PlanNotebooks.Notebooks.Tests.Values;

public sealed class ValueFormatterTests
{
    [Fact]
    public void Format_Displayable_IsItsOwnBundle()
    {
        var bundle = new MimeBundle(new Dictionary<string, string> { ["text/plain"] = "own" });
        Assert.Same(bundle, ValueFormatter.Format(new Own(bundle)));
    }

    [Fact]
    public void Format_Rows_AreATableOfTheirProperties()
    {
        var bundle = ValueFormatter.Format(
            new[] { new { Region = "上城区", Value = 8.5m }, new { Region = "<b>", Value = 6m } }
        );
        var html = bundle.Data[MimeBundle.Html];
        Assert.Contains(
            "<th scope=\"col\">Region</th><th scope=\"col\" class=\"num\">Value</th>",
            html,
            StringComparison.Ordinal
        );
        Assert.Contains("<td>上城区</td><td class=\"num\">8.5</td>", Encoded(html), StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", html, StringComparison.Ordinal);
        Assert.Equal("Region  Value\n上城区  8.5\n<b>     6", bundle.Data[MimeBundle.Plain]);
    }

    [Fact]
    public void Format_ManyRows_SaysHowManyAreLeftOut()
    {
        var bundle = ValueFormatter.Format(Enumerable.Range(1, 1234));
        Assert.Contains(
            "100 of 1,234 rows shown, 1,134 left out",
            bundle.Data[MimeBundle.Html],
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "(100 of 1,234 rows shown, 1,134 left out)",
            bundle.Data[MimeBundle.Plain],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Format_SequenceWithoutEnd_SaysAtLeast()
    {
        static IEnumerable<int> Forever()
        {
            while (true)
                yield return 1;
        }

        Assert.Contains(
            "at least 99,900 more left out",
            ValueFormatter.Format(Forever()).Data[MimeBundle.Plain],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Format_MixedItems_AreOneColumn() =>
        Assert.Equal(
            "value\na\n\n1, 2",
            ValueFormatter.Format(new object?[] { "a", null, new[] { 1, 2 } }).Data[MimeBundle.Plain]
        );

    [Fact]
    public void Format_AnObject_IsItsProperties() =>
        Assert.Equal("property  value\nName      上城区\nYear      2023", Plain(new { Name = "上城区", Year = 2023 }));

    [Fact]
    public void Format_WhatHoldsItself_EndsWithAWord()
    {
        var node = new Node();
        node.Next = node;
        var list = new List<object>();
        list.Add(list);

        Assert.Equal("property  value\nNext      { Next = (itself 自身) }", Plain(node));
        Assert.Equal("value\n(itself 自身)", Plain(list));
    }

    [Fact]
    public void Format_WhatNeverEndsWithin_EndsToo() =>
        Assert.InRange(Plain(new[] { new Endless() }).Length, 1, 10_000);

    [Fact]
    public void Format_APropertyThatThrows_SaysWhat() =>
        Assert.Contains("InvalidOperationException: not today", Plain(new Throwing()), StringComparison.Ordinal);

    [Fact]
    public void Format_ATypeOfDotNetInteractivesConvention_ShowsAsItSays()
    {
        var bundle = ValueFormatter.Format(new Conventional());

        Assert.Equal("<b>7</b>", bundle.Data[MimeBundle.Html]);
        Assert.Equal("seven", bundle.Data[MimeBundle.Plain]);
    }

    [Fact]
    public void Format_Null_IsNamed() => Assert.Equal("null", ValueFormatter.Format(null).Data[MimeBundle.Plain]);

    private static string Plain(object value) => ValueFormatter.Format(value).Data[MimeBundle.Plain];

    private static string Encoded(string html) => System.Net.WebUtility.HtmlDecode(html);

    private sealed class Own(MimeBundle bundle) : IDisplayable
    {
        public MimeBundle ToMimeBundle() => bundle;
    }

    private sealed record Node
    {
        public Node? Next { get; set; }
    }

    private sealed class Endless
    {
        public Endless Left => new();

        public Endless Right => new();
    }

    private sealed class Throwing
    {
        public int Value => throw new InvalidOperationException("not today");
    }

    [TypeFormatterSource(typeof(Formatters))]
    private sealed class Conventional
    {
        public override string ToString() => "seven";
    }

    [AttributeUsage(AttributeTargets.Class)]
    private sealed class TypeFormatterSourceAttribute(Type source) : Attribute
    {
        public Type FormatterSourceType => source;
    }

    private sealed class Formatters
    {
#pragma warning disable CA1822 // Called on an object, by its name.
        public IEnumerable<object> CreateTypeFormatters() => [new Formatter()];
#pragma warning restore CA1822
    }

    private sealed class Formatter
    {
#pragma warning disable CA1822
        public string MimeType => MimeBundle.Html;

        public bool Format(object value, TextWriter writer)
        {
            writer.Write("<b>7</b>");
            return true;
        }
#pragma warning restore CA1822
    }
}
