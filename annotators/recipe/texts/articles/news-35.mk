⟦TEAM|Matildas⟧ coach rings the changes for ⟦GPE|Perth⟧ friendlies
⟦FURNITURE|AAP, Oct 21⟧
⟦TEAM|Matildas⟧ boss ⟦PERSON|Sibylle Aebersold⟧ has named seven players yet to turn 21 in her squad for ⟦DATE|next month⟧'s friendlies against ⟦TEAM|New Zealand⟧ and ⟦TEAM|China⟧, and insists none of them is there to carry the bibs.
⟦PERSON|Aebersold⟧, the ⟦NORP|Swiss⟧ who took over in ⟦DATE|June⟧, left out 112-cap defender ⟦PERSON|Steph Kowalczuk⟧ and rested ⟦TEAM|Lyon⟧'s ⟦PERSON|Mackenzie Tran⟧, who's had her ankle looked at in ⟦GPE|France⟧. ⟦TEAM|Arsenal⟧ striker ⟦PERSON|Caitlyn Fa'asavalu⟧ is in despite a broken finger.
The biggest cheer in ⟦GPE|Dubbo⟧ will be for ⟦PERSON|Tilly Narrier⟧. The 18-year-old ⟦NORP|Wiradjuri⟧ teenager, who moved to ⟦GPE|Melbourne⟧ on a scholarship paid for by the ⟦ORG|John Moriarty Foundation⟧, ⟦G1|banged in 11 goals⟧ for ⟦TEAM|Melbourne Victory⟧ in the ⟦COMPETITION|A-League Women⟧ ⟦DATE|last season⟧, one of them ⟦G2|a 45-metre lob⟧ against ⟦TEAM|Adelaide United⟧ that has been seen more often online than the prime minister.
"Mum found out on ⟦ORG|Facebook⟧ before I could ring her," ⟦PERSON|Narrier⟧ told ⟦ORG|AAP⟧. "Whole town did."
⟦ORG|Football Australia⟧ confirmed the first match is at ⟦VENUE|HBF Park⟧ in ⟦GPE|Perth⟧ on ⟦DATE|November 28⟧ and the second at ⟦VENUE|Coopers Stadium⟧ in ⟦GPE|Adelaide⟧ on ⟦DATE|December 2⟧. Both are live on ⟦ORG|Network 10⟧ and ⟦ORG|Paramount+⟧. About 3000 tickets remain for ⟦GPE|Perth⟧.
The governing body also said it would bid, with ⟦GPE|New Zealand⟧, for the ⟦DATE|2029⟧ ⟦COMPETITION|Club World Cup⟧, an idea the ⟦ORG|A-Leagues⟧ clubs like rather more than the ⟦ORG|MCG Trust⟧ does. ⟦ORG|Professional Footballers Australia⟧ wants to see the numbers first; it's in talks with ⟦GPE|Sydney⟧ about ⟦TEAM|Matildas⟧ pay, as the current deal is up in ⟦DATE|July⟧.
SQUAD: ⟦PERSON|Renae Whitlam⟧ (⟦TEAM|Sydney FC⟧), ⟦PERSON|Jada Milosevic⟧ (⟦TEAM|West Ham⟧), ⟦PERSON|Alana Petrou⟧ (⟦TEAM|Perth Glory⟧), ⟦PERSON|Tilly Narrier⟧ (⟦TEAM|Melbourne Victory⟧), ⟦PERSON|Caitlyn Fa'asavalu⟧ (⟦TEAM|Arsenal⟧), ⟦PERSON|Thuy-Linh Bui⟧ (⟦TEAM|Western Sydney Wanderers⟧), ⟦PERSON|Georgie Hanrahan-Lee⟧ (⟦TEAM|Hammarby⟧).
⟦FURNITURE|Crying out for more footy? Sign up to our daily sport wrap⟧
⟦FURNITURE|© Australian Associated Press 2025⟧
=====GOALS=====
{"id":"G1","scorer":"Tilly Narrier","team":"Melbourne Victory","count":11,"scope":"background"}
{"id":"G2","scorer":"Tilly Narrier","team":"Melbourne Victory","kind":"shot","scope":"background"}
