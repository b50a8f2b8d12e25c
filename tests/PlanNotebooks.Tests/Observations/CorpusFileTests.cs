using PlanNotebooks.Languages;
using PlanNotebooks.Observations.Rules;

namespace PlanNotebooks.Tests.Observations;

public sealed class CorpusFileTests
{
    private const int FewestOfARule = 2;

    private static readonly CorpusTheory Solved = new(CorpusFile.Positive.SelectMany(CorpusFile.Read));
    private static readonly CorpusTheory Empty = new(CorpusFile.Read(CorpusFile.Negative));
    private static readonly CorpusTheory Open = new(CorpusFile.Read(CorpusFile.Unsolved));

    public static TheoryData<string, string> Positive => Solved.Rows;

    public static TheoryData<string, string> Negative => Empty.Rows;

    public static TheoryData<string, string> Unsolved => Open.Rows;

    [Theory]
    [MemberData(nameof(Positive))]
    public void Sentence_GivesExactlyItsObservations(string place, string sentence) => Solved.AssertRead(place, sentence);

    [Theory]
    [MemberData(nameof(Negative))]
    public void Sentence_GivesNothing(string place, string sentence)
    {
        Assert.Empty(Empty.Of(place, sentence).Expected);
        Empty.AssertRead(place, sentence);
    }

    [Theory]
    [MemberData(nameof(Unsolved))]
    public void Unsolved_IsStillWrong(string place, string sentence) =>
        Assert.False(
            Open.Of(place, sentence).Fault() is null,
            $"{place} is solved: move the line to the file of its rule."
        );

    [Fact]
    public void EveryRule_HasItsSentences() =>
        Assert.All(
            RuleBook.Rules,
            rule =>
                Assert.True(
                    CorpusFile.Names.Contains(rule.Name) && CorpusFile.Read(rule.Name).Count >= FewestOfARule,
                    $"The rule {rule.Name} needs a corpus file {rule.Name}.tsv with at least {FewestOfARule} sentences."
                )
        );

    [Fact]
    public void EveryRule_SaysWhatItGoesBy() =>
        Assert.All(RuleBook.Rules, rule => Assert.Contains($"rule.{rule.Name}", Texts.Keys));
}
