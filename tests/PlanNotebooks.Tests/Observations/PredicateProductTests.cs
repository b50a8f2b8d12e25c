namespace PlanNotebooks.Tests.Observations;

/// <summary>
/// What a number can say (level, growth, change, points, rank, share, completion, multiple), crossed with how it is said of several
/// (one, in line, elided,
/// respectively, each, from–to): four plain sentences a cell, in <c>Product/product.tsv</c>, whose last column names the cell.
/// </summary>
public sealed class PredicateProductTests
{
    private const string File = "product/product.tsv";
    private const int Cells = 48;
    private const int SentencesOfACell = 4;

    public static TheoryData<string, string> Sentences
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var one in CorpusFile.ReadAt(File))
                data.Add(one.Place, one.Sentence);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sentences))]
    public void Cell_IsReadRight(string place, string sentence)
    {
        var fault = CorpusFile.ReadAt(File).First(one => one.Place == place && one.Sentence == sentence).Fault();
        Assert.True(fault is null, fault);
    }

    [Fact]
    public void EveryCell_HasItsSentences() => Assert.Equal(Cells * SentencesOfACell, CorpusFile.ReadAt(File).Count);
}
