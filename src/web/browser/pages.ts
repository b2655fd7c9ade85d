import { startCopying } from './copy'
import { startLookup } from './lookup'
import { startReader } from './reader'
import { enterTeams, isInTeams } from './teams-frame'

document.documentElement.classList.add('scripted')
startCopying()
startReader()
startLookup()
if (isInTeams()) void enterTeams()
