namespace PlanNotebooks.Tests.Observations;

/// <summary>Cases of corpus files as the rows of a theory: where each stands, and its sentence.</summary>
internal sealed class CorpusTheory(IEnumerable<CorpusCase> cases)
{
    private readonly Dictionary<(string Place, string Sentence), CorpusCase> _cases = cases.ToDictionary(one =>
        (one.Place, one.Sentence)
    );

    /// <summary>How many cases there are.</summary>
    public int Count => _cases.Count;

    /// <summary>The rows, in the order of the files.</summary>
    public TheoryData<string, string> Rows
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (place, sentence) in _cases.Keys)
                rows.Add(place, sentence);
            return rows;
        }
    }

    /// <summary>The case of a row.</summary>
    public CorpusCase Of(string place, string sentence) => _cases[(place, sentence)];

    /// <summary>Asserts that the case of a row gives exactly its observations.</summary>
    public void AssertRead(string place, string sentence)
    {
        var fault = Of(place, sentence).Fault();
        Assert.True(fault is null, fault);
    }
}
