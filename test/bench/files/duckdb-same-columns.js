// DuckDB reads a sheet as texts, computes bands, grades, FIB-4, the ratio, the level with its reasons, patterns, door and time, and
// writes them behind the file's own columns: what `-f csv -o` does to plain rows. Written by hand, as lean as somebody who knows
// the tables would write it, so that the yardstick is not slowed down by what the program's own SQL does beyond that.
import { DuckDBInstance } from '@duckdb/node-api'

const [sheet, output, threads = '2'] = process.argv.slice(2)
const connection = await (await DuckDBInstance.create(':memory:', { threads })).connect()
await connection.run('SET preserve_insertion_order = true')
await connection.run(`COPY (${statement(sheet)}) TO '${output}' (HEADER, DELIMITER ',')`)

function statement(path) {
  return `
  WITH cells AS (SELECT *, try_cast("年齢" AS INTEGER) AS age, try_cast("AST(U/L)" AS DOUBLE) AS ast, try_cast("ALT(U/L)" AS DOUBLE) AS alt,
      try_cast("γ-GTP(U/L)" AS DOUBLE) AS ggt, try_cast("アルブミン(g/dL)" AS DOUBLE) AS alb, try_cast("血小板(万/μL)" AS DOUBLE) * 10 AS plt
    FROM read_csv('${path}', header = true, all_varchar = true, quote = '"', strict_mode = false, null_padding = false)),
  bands AS (SELECT *,
      ${enzyme('ast')} AS ast_band, ${enzyme('alt')} AS alt_band,
      CASE WHEN ggt <= 50 THEN 'within' WHEN ggt <= 80 THEN 'slightly-high' WHEN ggt <= 100 THEN 'high' WHEN ggt <= 500 THEN 'very-high' WHEN ggt IS NULL THEN NULL ELSE 'severe' END AS ggt_band,
      CASE WHEN alb <= 2.5 THEN 'very-low' WHEN alb < 3.7 THEN 'low' WHEN alb < 3.9 THEN 'slightly-low' WHEN alb IS NULL THEN NULL ELSE 'within' END AS alb_band,
      CASE WHEN plt <= 30 THEN 'critical-low' WHEN plt < 50 THEN 'very-low' WHEN plt < 100 THEN 'low' WHEN plt < 145 THEN 'slightly-low'
        WHEN plt <= 329 THEN 'within' WHEN plt <= 399 THEN 'slightly-high' WHEN plt < 1000 THEN 'high' WHEN plt IS NULL THEN NULL ELSE 'critical-high' END AS plt_band,
      ${grade('ast', 30, 35, 50)} AS ast_grade, ${grade('alt', 30, 40, 50)} AS alt_grade, ${grade('ggt', 50, 80, 100)} AS ggt_grade,
      CASE WHEN alb < 3.7 THEN 'D' WHEN alb < 3.9 THEN 'C' WHEN alb IS NULL THEN NULL ELSE 'A' END AS alb_grade,
      CASE WHEN plt < 100 THEN 'D' WHEN plt < 123 THEN 'C' WHEN plt < 145 THEN 'B' WHEN plt <= 329 THEN 'A' WHEN plt <= 399 THEN 'B' WHEN plt IS NULL THEN NULL ELSE 'D' END AS plt_grade,
      CASE WHEN ast < 500 AND alt > 0 AND alt < 500 AND plt > 0 THEN age * ast / (plt * sqrt(alt)) END AS fib4,
      CASE WHEN alt > 0 THEN ast / alt END AS ratio
    FROM cells),
  levels AS (SELECT *,
      CASE WHEN fib4 IS NULL THEN NULL WHEN fib4 < (CASE WHEN age >= 65 THEN 2.0 ELSE 1.3 END) THEN 'low' WHEN fib4 < 2.67 THEN 'intermediate' ELSE 'high' END AS fib4_band,
      CASE WHEN 'critical' IN (ast_band, alt_band) OR plt_band IN ('critical-low', 'critical-high') THEN 'today'
        WHEN 'severe' IN (ast_band, alt_band) OR ggt_band = 'severe' OR alb_band = 'very-low' OR plt_band = 'very-low' THEN 'soon'
        WHEN 'D' IN (ast_grade, alt_grade, ggt_grade, alb_grade, plt_grade) OR (fib4 >= 2.67 AND age > 35) THEN 'consult'
        WHEN alt > 30 OR plt_grade = 'C' OR (fib4 >= (CASE WHEN age >= 65 THEN 2.0 ELSE 1.3 END) AND age > 35) THEN 'family-doctor'
        WHEN 'B' IN (ast_grade, alt_grade, ggt_grade, plt_grade) OR 'C' IN (ast_grade, alt_grade, ggt_grade, alb_grade) THEN 'recheck'
        WHEN ast IS NOT NULL OR alt IS NOT NULL OR ggt IS NOT NULL THEN 'routine' ELSE 'undetermined' END AS level
    FROM bands)
  SELECT * EXCLUDE (age, ast, alt, ggt, alb, plt, ast_band, alt_band, ggt_band, alb_band, plt_band, ast_grade, alt_grade, ggt_grade, alb_grade, plt_grade, fib4, ratio, fib4_band, level),
    level AS lp_triage,
    concat_ws('; ', ${['ast', 'alt', 'ggt', 'alb', 'plt'].map((id) => `CASE WHEN level = 'consult' AND ${id}_grade = 'D' THEN '${id} jsnd-2026:D' WHEN level = 'recheck' AND ${id}_grade IN ('B', 'C') THEN '${id} jsnd-2026:' || ${id}_grade WHEN level IN ('today', 'soon') AND ${id}_band IN ('critical', 'severe', 'very-low', 'critical-low', 'critical-high') THEN '${id} band:' || ${id}_band END`).join(', ')},
      CASE WHEN level IN ('consult', 'family-doctor') AND fib4_band IN ('intermediate', 'high') THEN 'fib4 fib4:' || fib4_band END) AS lp_because,
    ast_band AS lp_ast_band, ast_grade AS lp_ast_grade, alt_band AS lp_alt_band, alt_grade AS lp_alt_grade, ggt_band AS lp_ggt_band, ggt_grade AS lp_ggt_grade,
    alb_band AS lp_albumin_band, alb_grade AS lp_albumin_grade, plt_band AS lp_platelets_band, plt_grade AS lp_platelets_grade,
    NULL AS lp_alp_band, NULL AS lp_alp_grade, NULL AS lp_bilirubin_band, NULL AS lp_bilirubin_grade,
    fib4 AS lp_fib4, fib4_band AS lp_fib4_band, ratio AS lp_ast_alt_ratio,
    concat_ws(' ', CASE WHEN (ast > 30)::INT + (alt > 30)::INT + (ggt > 50)::INT >= 2 THEN 'enzymes-together' END,
      CASE WHEN alt > 30 AND alt >= ast THEN 'alt-dominant' END, CASE WHEN ast > 30 AND ast > alt THEN 'ast-dominant' END,
      CASE WHEN ggt > 50 AND ast <= 30 AND alt <= 30 THEN 'ggt-alone' END, CASE WHEN alb < 3.9 THEN 'function-low' END,
      CASE WHEN plt < 145 THEN 'platelets-low' END, CASE WHEN plt > 329 THEN 'platelets-high' END,
      CASE WHEN ast <= 30 AND alt <= 30 AND ggt <= 50 AND alb >= 3.9 AND plt BETWEEN 145 AND 329 THEN 'all-within' END) AS lp_patterns,
    NULL AS lp_issues, '情報提供であり、診断ではありません。' AS lp_note,
    CASE WHEN level = 'routine' THEN NULL WHEN ast > alt * 5 THEN 'internal-medicine' ELSE 'hepatology' END AS lp_door,
    CASE level WHEN 'today' THEN 'today' WHEN 'soon' THEN 'within-days' WHEN 'consult' THEN 'within-1-2-months' WHEN 'family-doctor' THEN 'within-2-3-months' WHEN 'recheck' THEN 'about-3-months' END AS lp_by,
    NULL AS lp_check
  FROM levels`
}

function enzyme(id) {
  return `CASE WHEN ${id} <= 30 THEN 'within' WHEN ${id} <= 50 THEN 'slightly-high' WHEN ${id} <= 100 THEN 'high' WHEN ${id} < 300 THEN 'very-high'
    WHEN ${id} < 500 THEN 'severe' WHEN ${id} IS NULL THEN NULL ELSE 'critical' END`
}

function grade(id, a, b, c) {
  return `CASE WHEN ${id} <= ${a} THEN 'A' WHEN ${id} <= ${b} THEN 'B' WHEN ${id} <= ${c} THEN 'C' WHEN ${id} IS NULL THEN NULL ELSE 'D' END`
}
