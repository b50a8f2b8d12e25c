using PlanNotebooks.Lexicon;

namespace PlanNotebooks.Tests.Lexicon;

/// <summary>A class of words finds what a search through all its words finds.</summary>
public class WordClassTests
{
    private const string Characters = "增长新增年全省市0%、\u4E00\u5200\u5600\uFF10";

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void WordClass_RandomWordsAndPhrases_FindsWhatANaiveSearchFinds(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 200; round++)
        {
            var words = Enumerable.Range(0, random.Next(1, 12)).Select(_ => Text(random, 1, 4)).ToList();
            var wordClass = new WordClass(words);
            for (var i = 0; i < 20; i++)
            {
                var phrase = Text(random, 0, 9);
                var places = Enumerable.Range(0, phrase.Length).Where(at => Longest(words, phrase[at..].StartsWith) > 0);
                Assert.Equal(Longest(words, phrase.StartsWith), wordClass.AtStart(phrase));
                Assert.Equal(Longest(words, phrase.EndsWith), wordClass.AtEnd(phrase));
                Assert.Equal(words.Contains(phrase), wordClass.Contains(phrase));
                Assert.Equal(places.DefaultIfEmpty(-1).First(), wordClass.IndexIn(phrase));
            }
        }
    }

    [Fact]
    public void WordClass_EveryClassOfTheLexicon_FindsEachOfItsWords()
    {
        foreach (var row in TsvTable.Embedded("words.tsv").Rows)
        {
            var wordClass = WordClasses.Of(row["class"]);
            foreach (var word in row.List("words"))
            {
                Assert.True(wordClass.Contains(word), $"{row["class"]} does not find {word}");
                Assert.Equal(word.Length, wordClass.AtEnd(word));
            }
        }
    }

    private static int Longest(List<string> words, Func<string, StringComparison, bool> stands) =>
        words.Where(word => stands(word, StringComparison.Ordinal)).Select(word => word.Length).DefaultIfEmpty(0).Max();

    private static string Text(Random random, int shortest, int longest) =>
        string.Concat(
            Enumerable.Range(0, random.Next(shortest, longest + 1)).Select(_ => Characters[random.Next(Characters.Length)])
        );
}
