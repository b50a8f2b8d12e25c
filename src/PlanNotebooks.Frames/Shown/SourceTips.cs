using PlanNotebooks.Tables;

namespace PlanNotebooks.Shown;

/// <summary>The sentences behind the values of tables that frames were made of, by the ids of their observations.</summary>
/// <remarks>
/// A frame holds ids and no sentences, and what is filtered, joined or sorted is another frame. So the newest tables are kept here: a
/// row that names
/// an observation of one of them shows its sentence, whatever became of the frame.
/// </remarks>
internal static class SourceTips
{
    private const int MostTables = 24;
    private static readonly LinkedList<Lazy<IReadOnlyDictionary<string, string>>> Tables = [];
    private static readonly Lock Turn = new();

    /// <summary>Keeps a table that names observations.</summary>
    public static void Remember(Table table)
    {
        var ids = Ids(table).ToList();
        if (ids.Count == 0)
            return;
        lock (Turn)
        {
            Tables.AddFirst(new Lazy<IReadOnlyDictionary<string, string>>(() => Read(table, ids)));
            if (Tables.Count > MostTables)
                Tables.RemoveLast();
        }
    }

    /// <summary>What hovering over a value of the observation shows; null where no kept table has it.</summary>
    public static string? Find(string id)
    {
        lock (Turn)
            return Tables.Select(table => table.Value.GetValueOrDefault(id)).FirstOrDefault(tip => tip is not null);
    }

    private static IEnumerable<(int Id, int Value)> Ids(Table table)
    {
        for (var id = 0; id < table.Columns.Count; id++)
        {
            if (!FrameLayout.IsId(table.Columns[id].Name))
                continue;
            var value = table
                .Columns.ToList()
                .FindIndex(column => column.Name == FrameLayout.ValueOf(table.Columns[id].Name));
            if (value >= 0)
                yield return (id, value);
        }
    }

    private static Dictionary<string, string> Read(Table table, IReadOnlyList<(int Id, int Value)> ids)
    {
        var tips = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var row = 0; row < table.RowCount; row++)
        {
            foreach (var (id, value) in ids)
            {
                if (table[row, id] is string key && table.CellTip(row, value) is { } tip)
                    tips.TryAdd(key, tip);
            }
        }

        return tips;
    }
}
