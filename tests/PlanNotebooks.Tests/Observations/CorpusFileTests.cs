using PlanNotebooks.Observations.Rules;

namespace PlanNotebooks.Tests.Observations;

public sealed class CorpusFileTests
{
    private const int FewestOfARule = 2;
    private const int FewestOfAKind = 80;

    public static TheoryData<string, string> Positive => Data(CorpusFile.Positive);

    public static TheoryData<string, string> Negative => Data([CorpusFile.Negative]);

    public static TheoryData<string, string> Unsolved => Data([CorpusFile.Unsolved]);

    [Theory]
    [MemberData(nameof(Positive))]
    public void Sentence_GivesExactlyItsObservations(string place, string sentence)
    {
        var fault = Case(place, sentence).Fault();
        Assert.True(fault is null, fault);
    }

    [Theory]
    [MemberData(nameof(Negative))]
    public void Sentence_GivesNothing(string place, string sentence)
    {
        var one = Case(place, sentence);
        Assert.Empty(one.Expected);
        var fault = one.Fault();
        Assert.True(fault is null, fault);
    }

    [Theory]
    [MemberData(nameof(Unsolved))]
    public void Unsolved_IsStillWrong(string place, string sentence) =>
        Assert.False(
            Case(place, sentence).Fault() is null,
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
    public void Corpus_HasManySentencesOfBothKinds()
    {
        Assert.True(Positive.Count >= FewestOfAKind, $"{Positive.Count} sentences that give observations");
        Assert.True(
            Negative.Count >= Positive.Count,
            $"{Negative.Count} sentences that give nothing, fewer than the {Positive.Count} that give observations"
        );
    }

    private static TheoryData<string, string> Data(IEnumerable<string> files)
    {
        var data = new TheoryData<string, string>();
        foreach (var one in files.SelectMany(CorpusFile.Read))
            data.Add(one.Place, one.Sentence);
        return data;
    }

    private static CorpusCase Case(string place, string sentence) =>
        CorpusFile
            .Read(place[..place.IndexOf(".tsv", StringComparison.Ordinal)])
            .First(one => one.Place == place && one.Sentence == sentence);
}
