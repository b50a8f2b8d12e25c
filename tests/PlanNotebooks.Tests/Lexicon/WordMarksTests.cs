using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Tests.Lexicon;

public sealed class WordMarksTests
{
    private const string Text = "全市开发区和经开区主要预期目标是增长8%，目标任务分解到开发区";

    [Fact]
    public void Search_InMarkedText_FindsWhatItFindsInAnyText()
    {
        var (marked, plain) = (Zones(), Zones());
        marked.MarkInTexts();
        using var marks = WordMarks.Of(Text);
        for (var start = 0; start <= Text.Length; start++)
        {
            for (var end = start; end <= Text.Length; end++)
            {
                var phrase = Text.AsSpan(start, end - start);
                Assert.Equal(plain.IndexIn(phrase), marked.IndexIn(phrase));
                Assert.Equal(plain.LastEndIn(phrase), marked.LastEndIn(phrase));
                Assert.Equal(plain.LastIndexIn(phrase, phrase.Length / 2), marked.LastIndexIn(phrase, phrase.Length / 2));
            }
        }
    }

    [Fact]
    public void Search_BehindMarkedText_NoLongerGoesByIt()
    {
        var zones = Zones();
        zones.MarkInTexts();
        using (WordMarks.Of(Text))
            Assert.Equal(2, zones.IndexIn(Text));
        Assert.Equal(2, zones.IndexIn(Text));
        Assert.Equal(1, zones.IndexIn("在经开区"));
    }

    [Fact]
    public void Search_OfWordsHeldForAWhile_GoesByThose()
    {
        var zones = Zones();
        zones.MarkInTexts();
        using var marks = WordMarks.Of(Text);
        using (zones.Holding(["目标"]))
            Assert.Equal(Text.IndexOf("目标", StringComparison.Ordinal), zones.IndexIn(Text));
        Assert.Equal(2, zones.IndexIn(Text));
    }

    private static WordClass Zones() => new(["开发区", "经开区", "区和"]);
}
