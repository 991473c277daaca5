⟦TEAM|Sri Lanka⟧ hold nerve in ⟦GPE|Galle⟧ as ⟦TEAM|England⟧ fold again

⟦FURNITURE|By Pradeep Gunasinghe | ESPNcricinfo staff⟧

⟦TEAM|England⟧'s tour of ⟦GPE|Sri Lanka⟧ went from bad to worse on ⟦DATE|Sunday⟧ when they lost their last seven wickets for 48 runs and the second Test by 113 inside four days.

Set 290 on a ⟦GPE|Galle⟧ pitch that had turned since the first morning, the tourists were 128 for three at tea and, for an hour or so, looked equal to it. ⟦PERSON|Monty Aldersyde⟧ reverse-swept his way to 61 from 70 balls. Then left-arm spinner ⟦PERSON|Kasun Wickramanayake⟧ went round the wicket, and it was over before the band had found its second wind.

⟦PERSON|Wickramanayake⟧, a part-time postman from ⟦GPE|Kandy⟧, finished with seven for 52, the best figures at the ⟦VENUE|Galle International Stadium⟧ since ⟦PERSON|Muttiah Muralitharan⟧. "My supervisor has given me leave until the end of ⟦DATE|January⟧," he said. "Now maybe he'll give me the whole year."

⟦FURNITURE|Scoreboard: Sri Lanka 264 and 241; England 215 and 177⟧

⟦TEAM|England⟧ captain ⟦PERSON|Hugo Pemberton-Nye⟧ made no excuses, though he did mention the heat. The ⟦ORG|England and Wales Cricket Board⟧ flew out a second batting coach, former ⟦TEAM|Surrey⟧ opener ⟦PERSON|Dale Lumsden⟧, only on ⟦DATE|Wednesday⟧.

The series moves to ⟦GPE|Colombo⟧ with nothing but ⟦COMPETITION|World Test Championship⟧ points left to win. ⟦ORG|Sri Lanka Cricket⟧ expects 20,000 at the ⟦VENUE|R. Premadasa Stadium⟧ on the first day; the ⟦ORG|Barmy Army⟧ has sold its allocation.

Off the field, the ⟦ORG|ICC⟧ confirmed in ⟦GPE|Dubai⟧ that ⟦GPE|Italy⟧ and ⟦GPE|Nepal⟧ will host warm-up events before the ⟦COMPETITION|T20 World Cup⟧, and the ⟦ORG|BCCI⟧ in ⟦GPE|Mumbai⟧ announced a broadcast deal with ⟦ORG|JioStar⟧. ⟦TEAM|Australia⟧, for their part, beat ⟦TEAM|South Africa⟧ by an innings in ⟦GPE|Perth⟧.

One ⟦TEAM|Lions⟧ batter did himself no harm: ⟦PERSON|Zaheer Akhund-Lacey⟧ of ⟦TEAM|Lancashire⟧ hit 143 against a board XI in ⟦GPE|Kandy⟧. ⟦FURNITURE|Listen: Test Match Special podcast — where do England go from here?⟧
=====GOALS=====
