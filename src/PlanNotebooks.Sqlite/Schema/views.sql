-- The views of a corpus: what most questions are asked of. docs/sql.md says what each is for.

create index observations_by_indicator on observations (indicator, region_code, period);
create index observations_by_report on observations (report, "start");
create index numbers_by_place on numbers (report, "start");

create view targets as
  select * from observations where role = 'target';

create view results as
  select * from observations where role = 'result';

-- What reports state and what official statistics say, told apart by origin.
create view figures as
  select * from observations
  union all
  select * from statistics;

-- A target beside an outcome, as the library pairs them: notebook 01 shows the same pairs.
create view pairs as
  select
    pairing.pairing,
    target.region,
    target.region_code,
    target.indicator,
    indicator.name_zh as indicator_zh,
    indicator.name_en as indicator_en,
    outcome.measure,
    target.period as target_year,
    target.value as target,
    target.upper as target_upper,
    target.unit as target_unit,
    target.bound,
    target.shown as target_shown,
    outcome.period as outcome_year,
    outcome.value as outcome,
    outcome.unit as outcome_unit,
    outcome.shown as outcome_shown,
    pairing.gap,
    pairing.gap_unit,
    pairing.asks,
    pairing.stretch,
    pairing.verdict,
    pairing.note,
    target.headline,
    target.quote as target_quote,
    outcome.quote as outcome_quote,
    target.report as target_report,
    outcome.report as outcome_report,
    target.origin as target_origin,
    outcome.origin as outcome_origin,
    pairing.target_id,
    pairing.outcome_id
  from pairings as pairing
  join figures as target on target.id = pairing.target_id
  join figures as outcome on outcome.id = pairing.outcome_id
  left join indicators as indicator on indicator.code = target.concept;
